import type {
  ReadOptions,
  RelationSize,
  RelationSizes,
} from '@datamap/plugin-datamap-node';
import type { ReadOnlyTransactions } from '../connection/ReadOnlyTransactions';
import { assemblePages, assembleSize } from '../reading/assembleSize';
import {
  LOCKED_RELATIONS,
  type LockedRelationRow,
} from '../sql/lockedRelations';
import { PAGES, SIZES, type PagesRow, type SizeRow } from '../sql/sizes';
import { inBatches } from './inBatches';

/** Relations asked about in one transaction. */
const BATCH = 500;

/**
 * Batches over one connection. The server's backend remembers every relation
 * whose size it told: 680 MB for 30,000 tables.
 */
const BATCHES_PER_CONNECTION = 8;

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
  const times: string[] = [];
  const wanted = [...new Set(oids)];
  const locked = await inBatches<SizeRow>(
    transactions,
    {
      oids: wanted,
      size: BATCH,
      batchesPerConnection: BATCHES_PER_CONNECTION,
      findLocked: async (query, batch) => {
        const taken = await query<LockedRelationRow>(LOCKED_RELATIONS, [batch]);
        return taken.map(({ oid }) => oid);
      },
      read: (query, batch) => query<SizeRow>(SIZES, [batch]),
      onRead: rows => {
        for (const row of rows) {
          const size = assembleSize(row);
          times.push(row.read_at);
          if (size) {
            measured.push(size);
          }
        }
      },
    },
    options,
  );
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
