/** Shows what is being done, and how long each stage took. */
export class Stages {
  #write;
  #now;
  #begin;

  /** @param {{ write?: (text: string) => void, now?: () => number, begin?: number }} [options] */
  constructor(options = {}) {
    this.#write = options.write ?? (text => process.stdout.write(text));
    this.#now = options.now ?? Date.now;
    this.#begin = options.begin ?? this.#now();
  }

  /** When the command began, milliseconds. */
  get begin() {
    return this.#begin;
  }

  /**
   * @template T
   * @param {string} title
   * @param {() => Promise<T>} action
   * @param {(result: T) => boolean} [isGood] whether a result counts as success
   * @returns {Promise<T>}
   */
  async run(title, action, isGood = () => true) {
    const begin = this.#now();
    this.#write(`  … ${title}\n`);
    try {
      const result = await action();
      const mark = isGood(result) ? '✓' : '✗';
      this.#write(`  ${mark} ${title}: ${seconds(this.#now() - begin)}\n`);
      return result;
    } catch (error) {
      this.#write(`  ✗ ${title}: ${seconds(this.#now() - begin)}\n`);
      throw error;
    }
  }

  /** @param {string} title */
  skip(title) {
    this.#write(`  ✓ ${title}: up to date\n`);
  }

  /** How long it took since the command began, in words. */
  total() {
    return seconds(this.#now() - this.#begin);
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
