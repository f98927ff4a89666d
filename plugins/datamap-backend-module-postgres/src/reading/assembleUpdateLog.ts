import type { UpdateLogEntry } from '@datamap/plugin-datamap-node';
import type { UpdateLogRow } from '../sql/updateLog';

/**
 * The entries that say of which table, and when. A number of rows that is none
 * is left out.
 */
export function assembleUpdateLog(rows: UpdateLogRow[]): UpdateLogEntry[] {
  const entries: UpdateLogEntry[] = [];
  for (const row of rows) {
    const { schema_name: schema, table_name: table, updated_at } = row;
    if (schema === null || table === null || updated_at === null) {
      continue;
    }
    const rowsLoaded = Number(row.rows_loaded ?? NaN);
    entries.push({
      schema,
      table,
      updatedAt: updated_at,
      ...(row.loader !== null && { loader: row.loader }),
      ...(Number.isSafeInteger(rowsLoaded) &&
        rowsLoaded >= 0 && { rowsLoaded }),
      ...(row.recent && { recent: row.recent.split(' ') }),
    });
  }
  return entries;
}
