import type { UpdateLogSettings } from '../config/updateLog';
import type { UpdateLogStatement } from '../sql/updateLog';
import type { UpdateLogColumnRow } from '../sql/updateLogColumns';

/**
 * Whether an update log is there, is what the configuration says, and may be
 * read.
 */
export type FoundUpdateLog =
  | { state: 'readable'; statement: UpdateLogStatement }
  | { state: 'missing' }
  | { state: 'not-permitted' }
  | { state: 'without-column'; column: string };

/**
 * Finds the configured columns among those that the log has.
 */
export function resolveUpdateLog(
  settings: UpdateLogSettings,
  found: UpdateLogColumnRow[],
): FoundUpdateLog {
  if (found.length === 0) {
    return { state: 'missing' };
  }
  const wanted = Object.values(settings.columns);
  const byName = new Map(found.map(row => [row.name, row]));
  const lacking = wanted.find(
    ({ name, required }) => required && !byName.has(name),
  );
  if (lacking) {
    return { state: 'without-column', column: lacking.name };
  }
  if (wanted.some(({ name }) => byName.get(name)?.readable === false)) {
    return { state: 'not-permitted' };
  }
  const { schema, table, updatedAt, loader, rowsLoaded } = settings.columns;
  return {
    state: 'readable',
    statement: {
      schema: settings.schema,
      table: settings.table,
      columns: {
        schema: schema.name,
        table: table.name,
        updatedAt: updatedAt.name,
        ...(byName.has(loader.name) && { loader: loader.name }),
        ...(byName.has(rowsLoaded.name) && { rowsLoaded: rowsLoaded.name }),
      },
    },
  };
}
