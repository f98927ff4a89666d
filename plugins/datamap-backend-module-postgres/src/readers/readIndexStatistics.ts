import type {
  IndexStatistic,
  IndexStatistics,
  ReadOptions,
} from '@datamap/plugin-datamap-node';
import type { SchemaFilter } from '../config/schemaFilter';
import type { ReadOnlyTransactions } from '../connection/ReadOnlyTransactions';
import { assembleIndexStatistic } from '../reading/assembleIndexStatistic';
import { groupBy } from '../reading/groupBy';
import {
  INDEX_SIZES,
  INDEX_STATISTICS,
  INDEX_STATISTICS_SINCE_16,
  LOCKED_INDEXES,
  type IndexSizeRow,
  type IndexStatisticRow,
  type LockedIndexRow,
} from '../sql/indexStatistics';
import { inBatches } from './inBatches';
import { readSchemas } from './readSchemas';
import { readServer } from './readServer';

/** Indexes asked about in one transaction. */
const BATCH = 1000;

const BATCHES_PER_CONNECTION = 8;

/**
 * Reads how large indexes are and how much they are used. One that is locked is
 * given by its pages.
 */
export async function readIndexStatistics(
  transactions: ReadOnlyTransactions,
  filter: SchemaFilter,
  options: ReadOptions = {},
): Promise<IndexStatistics> {
  const rows = await transactions.run(
    async query => {
      const { server } = await readServer(query);
      const { oids } = await readSchemas(query, filter);
      return await query<IndexStatisticRow>(
        server.versionNumber >= 160000
          ? INDEX_STATISTICS_SINCE_16
          : INDEX_STATISTICS,
        [oids],
      );
    },
    { ...options, closeAfterwards: true },
  );
  const sizes = new Map<number, number>();
  await inBatches<IndexSizeRow>(
    transactions,
    {
      oids: rows.filter(row => !row.is_partitioned).map(({ oid }) => oid),
      size: BATCH,
      batchesPerConnection: BATCHES_PER_CONNECTION,
      findLocked: async (query, oids) => {
        const taken = await query<LockedIndexRow>(LOCKED_INDEXES, [oids]);
        return taken.map(({ oid }) => oid);
      },
      read: (query, oids) => query<IndexSizeRow>(INDEX_SIZES, [oids]),
      onRead: read => {
        for (const { oid, bytes } of read) {
          if (bytes !== null) {
            sizes.set(oid, bytes);
          }
        }
      },
    },
    options,
  );
  return {
    readAt: rows.at(0)?.read_at ?? new Date().toISOString(),
    indexes: [...groupBy(rows, row => row.root)].map(
      ([root, parts]): IndexStatistic =>
        assembleIndexStatistic(root, parts, sizes),
    ),
  };
}
