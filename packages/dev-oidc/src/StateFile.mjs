import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const WRITE_DELAY = 200;

/**
 * What the provider has to remember over a restart (sessions, grants, tokens),
 * in one small file. Writes are gathered and replace the file as a whole.
 */
export class StateFile {
  #file;
  #records;
  #timer;
  #writing = Promise.resolve();

  /** @param {string} dataDir */
  static async open(dataDir) {
    const file = join(dataDir, 'state.json');
    const text = await readFile(file, 'utf8').catch(() => '[]');
    return new StateFile(file, new Map(parseRecords(text)));
  }

  constructor(file, records) {
    this.#file = file;
    this.#records = records;
    this.#dropExpired();
  }

  get(key) {
    const record = this.#records.get(key);
    return record && !isExpired(record) ? record.payload : undefined;
  }

  /** Every payload that has not expired, with its key. */
  *entries() {
    for (const [key, record] of this.#records) {
      if (!isExpired(record)) {
        yield [key, record.payload];
      }
    }
  }

  /** @param {number} [lifetime] seconds */
  set(key, payload, lifetime) {
    this.#records.set(key, {
      payload,
      expiresAt: lifetime ? Date.now() + lifetime * 1000 : undefined,
    });
    this.#writeSoon();
  }

  delete(key) {
    this.#records.delete(key);
    this.#writeSoon();
  }

  /** Writes what has not been written yet. */
  async flush() {
    if (this.#timer) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#write();
    }
    await this.#writing;
  }

  #writeSoon() {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#write();
    }, WRITE_DELAY);
  }

  #write() {
    this.#dropExpired();
    const text = JSON.stringify([...this.#records]);
    this.#writing = this.#writing.then(async () => {
      const partial = `${this.#file}.partial`;
      await writeFile(partial, text, { mode: 0o600 });
      await chmod(partial, 0o600);
      await rename(partial, this.#file);
    });
    // Told by flush(); the next write tries again.
    this.#writing.catch(() => undefined);
  }

  #dropExpired() {
    for (const [key, record] of this.#records) {
      if (isExpired(record)) {
        this.#records.delete(key);
      }
    }
  }
}

function isExpired({ expiresAt }) {
  return expiresAt !== undefined && expiresAt <= Date.now();
}

/** A damaged file costs the sessions, not the start. */
function parseRecords(text) {
  try {
    const records = JSON.parse(text);
    return Array.isArray(records) ? records : [];
  } catch {
    return [];
  }
}
