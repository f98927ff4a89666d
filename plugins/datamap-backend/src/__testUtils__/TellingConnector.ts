import type { ReadOptions } from '@datamap/plugin-datamap-node';
import { FixtureConnector } from './FixtureConnector';

/** What a reading of a warehouse asks, in this order. */
export type Asked =
  | 'readStructure'
  | 'readStatistics'
  | 'readSizes'
  | 'readPeriods'
  | 'readUpdateLog';

/**
 * A warehouse that tells of each question before it answers it, costs one
 * statement for each, and gives no answer to one of them for as long as a test
 * wants. While it does, it heeds nothing but the signal.
 */
export class TellingConnector extends FixtureConnector {
  /** Told of each question, with the number of the statement. */
  onAsked: (asked: Asked) => Promise<void> | void = () => {};
  /** The question that gets no answer. */
  hangsIn?: Asked;

  private release = () => {};
  private held = new Promise<void>(() => {});

  constructor() {
    super();
    this.holdAgain();
  }

  /** Answers what hangs. */
  goOn(): void {
    this.hangsIn = undefined;
    this.release();
    this.holdAgain();
  }

  override async readStructure(options?: ReadOptions) {
    await this.tell('readStructure', options);
    return await super.readStructure();
  }

  override async readStatistics(options?: ReadOptions) {
    await this.tell('readStatistics', options);
    return await super.readStatistics();
  }

  override async readSizes(oids: number[], options?: ReadOptions) {
    await this.tell('readSizes', options);
    return await super.readSizes(oids);
  }

  override async readPeriods(
    columns: Parameters<FixtureConnector['readPeriods']>[0],
    options?: ReadOptions,
  ) {
    await this.tell('readPeriods', options);
    return await super.readPeriods(columns);
  }

  override async readUpdateLog(options?: ReadOptions) {
    await this.tell('readUpdateLog', options);
    return await super.readUpdateLog();
  }

  private holdAgain() {
    this.held = new Promise(resolve => {
      this.release = resolve;
    });
  }

  private async tell(asked: Asked, options: ReadOptions = {}) {
    await this.onAsked(asked);
    if (this.hangsIn === asked) {
      await Promise.race([this.held, aborted(options.signal)]);
    }
    options.onStatement?.({ milliseconds: 5, rows: this.relations.length });
  }
}

async function aborted(signal?: AbortSignal): Promise<never> {
  return await new Promise((_resolve, reject) => {
    const end = () => reject(new Error('The statement was cancelled'));
    if (signal?.aborted) {
      end();
    }
    signal?.addEventListener('abort', end);
  });
}
