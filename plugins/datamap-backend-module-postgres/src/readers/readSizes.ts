import {
  ConnectorError,
  type ReadOptions,
  type RelationSize,
  type RelationSizes,
} from '@datamap/plugin-datamap-node';
import type { ReadOnlyTransactions } from '../connection/ReadOnlyTransactions';
import { assemblePages, assembleSize } from '../reading/assembleSize';
import {
  LOCKED_RELATIONS,
  type LockedRelationRow,
} from '../sql/lockedRelations';
import { PAGES, SIZES, type PagesRow, type SizeRow } from '../sql/sizes';

/** Relations asked about in one transaction. */
const BATCH = 500;

/**
 * Batches over one connection. The server's backend remembers every relation
 * whose size it told: 680 MB for 30,000 tables.
 */
const BATCHES_PER_CONNECTION = 8;

/** Milliseconds for one batch. */
const STATEMENT_TIMEOUT = 10_000;

/**
 * Reads sizes, in many short transactions. Those that are locked are given by
 * their pages; nothing waits for them longer than `lock_timeout`.
 */
export async function readSizes(
  transactions: ReadOnlyTransactions,
  oids: number[],
  options: ReadOptions = {},
): Promise<RelationSizes> {
  const measured: RelationSize[] = [];
  const locked: number[] = [];
  const times: string[] = [];
  const wanted = [...new Set(oids)];

  const measure = async (batch: number[], closeAfterwards: boolean) => {
    try {
      const answer = await transactions.run(
        async query => {
          const taken = await query<LockedRelationRow>(LOCKED_RELATIONS, [
            batch,
          ]);
          const skip = new Set(taken.map(({ oid }) => oid));
          const free = batch.filter(oid => !skip.has(oid));
          return { skip, rows: await query<SizeRow>(SIZES, [free]) };
        },
        { ...options, statementTimeout: STATEMENT_TIMEOUT, closeAfterwards },
      );
      locked.push(...answer.skip);
      for (const row of answer.rows) {
        const size = assembleSize(row);
        times.push(row.read_at);
        if (size) {
          measured.push(size);
        }
      }
    } catch (error) {
      if (options.signal?.aborted || !isAboutOneRelation(error)) {
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

  for (let start = 0, count = 1; start < wanted.length; start += BATCH) {
    const isLast = start + BATCH >= wanted.length;
    await measure(
      wanted.slice(start, start + BATCH),
      isLast || count++ % BATCHES_PER_CONNECTION === 0,
    );
  }
  if (locked.length > 0) {
    const rows = await transactions.run(
      query => query<PagesRow>(PAGES, [locked]),
      { ...options, closeAfterwards: true },
    );
    times.push(...rows.map(row => row.read_at));
    measured.push(...rows.map(assemblePages));
  }
  const known = new Set(measured.map(({ oid }) => oid));
  return {
    readAt: times[0] ?? new Date().toISOString(),
    relations: measured,
    unknown: wanted.filter(oid => !known.has(oid)),
  };
}

/**
 * Whether the rest of a batch may do better without the relation that caused
 * it: one that is locked, too slow, or went away.
 */
function isAboutOneRelation(error: unknown): error is ConnectorError {
  return (
    error instanceof ConnectorError &&
    ['lock-timeout', 'statement-timeout', 'internal'].includes(error.code)
  );
}
