import { ConnectorError, type ReadOptions } from '@datamap/plugin-datamap-node';
import type {
  Query,
  ReadOnlyTransactions,
} from '../connection/ReadOnlyTransactions';

/** Milliseconds for one batch. */
const STATEMENT_TIMEOUT = 10_000;

/**
 * How a reading that may wait for locks is cut into pieces.
 */
export interface BatchReading<Row> {
  oids: number[];
  /** Objects asked about in one transaction. */
  size: number;
  /** Batches over one connection, whose backend remembers what it told. */
  batchesPerConnection: number;
  /** Those that would have to be waited for. */
  findLocked: (query: Query, oids: number[]) => Promise<number[]>;
  read: (query: Query, oids: number[]) => Promise<Row[]>;
  /** Given the rows of each batch that could be read. */
  onRead: (rows: Row[]) => Promise<void> | void;
}

/**
 * Reads about objects in many short transactions. What is locked is not waited
 * for longer than `lock_timeout`; a batch that fails because of one object is
 * halved until that one is found. What went away meanwhile is left out.
 *
 * @returns the objects that were locked, or too slow
 */
export async function inBatches<Row>(
  transactions: ReadOnlyTransactions,
  reading: BatchReading<Row>,
  options: ReadOptions = {},
): Promise<number[]> {
  const locked: number[] = [];
  const measure = async (
    batch: number[],
    closeAfterwards: boolean,
  ): Promise<void> => {
    try {
      const answer = await transactions.run(
        async query => {
          const taken = new Set(await reading.findLocked(query, batch));
          const free = batch.filter(oid => !taken.has(oid));
          return { taken, rows: await reading.read(query, free) };
        },
        { ...options, statementTimeout: STATEMENT_TIMEOUT, closeAfterwards },
      );
      locked.push(...answer.taken);
      await reading.onRead(answer.rows);
    } catch (error) {
      if (options.signal?.aborted || !isAboutOneObject(error)) {
        throw error;
      }
      if (batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        await measure(batch.slice(0, middle), false);
        await measure(batch.slice(middle), closeAfterwards);
      } else if (error.code !== 'internal') {
        locked.push(...batch);
      }
    }
  };
  const { oids, size, batchesPerConnection } = reading;
  for (let start = 0, count = 1; start < oids.length; start += size) {
    await measure(
      oids.slice(start, start + size),
      start + size >= oids.length || count++ % batchesPerConnection === 0,
    );
  }
  return locked;
}

/**
 * Whether the rest of a batch may do better without the object that caused it:
 * one that is locked, too slow, or went away.
 */
function isAboutOneObject(error: unknown): error is ConnectorError {
  return (
    error instanceof ConnectorError &&
    ['lock-timeout', 'statement-timeout', 'internal'].includes(error.code)
  );
}
