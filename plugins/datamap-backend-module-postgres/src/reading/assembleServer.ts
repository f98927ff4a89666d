import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { ServerRow } from '../sql/server';

/**
 * The server and the era of its statistics.
 */
export function assembleServer(
  row: ServerRow,
  systemIdentifier: string | undefined,
): WarehouseServer {
  return {
    // Distributions add words: `18.4 (Debian 18.4-1.pgdg12+1)`.
    version: row.version.split(' ')[0],
    versionNumber: row.version_number,
    database: row.database,
    databaseOid: row.database_oid,
    ...(systemIdentifier && { systemIdentifier }),
    inRecovery: row.in_recovery,
    startedAt: row.started_at,
    ...(row.stats_reset !== null && { statsReset: row.stats_reset }),
    blockSize: row.block_size,
  };
}
