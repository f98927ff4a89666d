import type { RelationStatistics } from '@datamap/plugin-datamap-node';
import type { SchemaFilter } from '../config/schemaFilter';
import type { Query } from '../connection/ReadOnlyTransactions';
import { assembleStatistic } from '../reading/assembleStatistic';
import {
  STATISTICS,
  STATISTICS_SINCE_16,
  type StatisticRow,
} from '../sql/statistics';
import { readSchemas } from './readSchemas';
import { readServer } from './readServer';

/**
 * Reads estimates and counters, in the transaction that `query` belongs to.
 *
 * @param wanted - the relations, partitions included; all if undefined
 */
export async function readStatistics(
  query: Query,
  filter: SchemaFilter,
  wanted?: number[],
): Promise<RelationStatistics> {
  const { row, server } = await readServer(query);
  const { oids } = await readSchemas(query, filter);
  const rows = await query<StatisticRow>(
    server.versionNumber >= 160000 ? STATISTICS_SINCE_16 : STATISTICS,
    [oids, wanted],
  );
  return {
    readAt: row.read_at,
    server,
    relations: rows.map(assembleStatistic),
  };
}
