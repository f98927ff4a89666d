/** What has to be ended, the last begun first, whatever fails on the way. */
export class Teardown {
  #actions = [];

  /** @param {() => Promise<unknown>} action */
  add(action) {
    this.#actions.push(action);
  }

  /**
   * Ends everything that was added and not ended yet.
   *
   * @throws AggregateError with all that failed, after everything was tried
   */
  async run() {
    const failures = [];
    while (this.#actions.length > 0) {
      try {
        await this.#actions.pop()();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) {
      const texts = failures.map(error => error.message);
      throw new AggregateError(failures, texts.join('\n'));
    }
  }
}
