import type { TableReading } from './types';

/**
 * When the table was last loaded, where the warehouse's own update log says
 * that rows came in before the statistics started over, and none since.
 *
 * Nothing else in a first reading tells that counters once covered a table:
 * `stats_reset` moves for the whole database when any one table is reset, and
 * PostgreSQL keeps no moment at which a table was made or filled.
 */
export function loadedBeforeReset({
  updateLogEntry,
  server,
}: TableReading): string | undefined {
  if (!updateLogEntry || updateLogEntry.rowsLoaded === 0) {
    return undefined;
  }
  const loaded = Date.parse(updateLogEntry.updatedAt);
  return loaded < Date.parse(server.statsReset ?? '')
    ? new Date(loaded).toISOString()
    : undefined;
}
