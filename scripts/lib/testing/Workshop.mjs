import { Teardown } from '../portal/Teardown.mjs';

/** Where stages are prepared, each while the one before it runs. */
export class Workshop {
  /** @param {string} folder for everything that is made */
  static create(folder) {
    return new Workshop(folder);
  }

  #folder;
  #teardown = new Teardown();
  #preparing = new Map();

  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * Begins to prepare a stage, unless it has begun or there is nothing to do.
   *
   * @param {{ prepare?(tools: object): Promise<unknown> } | undefined} stage
   */
  prepare(stage) {
    if (stage?.prepare && !this.#preparing.has(stage)) {
      const preparing = stage.prepare({
        folder: this.#folder,
        teardown: this.#teardown,
      });
      // Whoever asks for it is told; nobody may.
      preparing.catch(() => {});
      this.#preparing.set(stage, preparing);
    }
  }

  /** What was prepared, once it is. */
  async prepared(stage) {
    return await this.#preparing.get(stage);
  }

  /** Ends what was begun. */
  async close() {
    await Promise.allSettled(this.#preparing.values());
    await this.#teardown.run();
  }
}
