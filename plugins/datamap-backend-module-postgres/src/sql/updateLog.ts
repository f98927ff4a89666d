import { isoTime } from './isoTime';
import { quoteIdentifier } from './quoteIdentifier';

/**
 * Where the newest entries of an update log are to be read.
 */
export interface UpdateLogStatement {
  schema: string;
  table: string;
  columns: {
    schema: string;
    table: string;
    updatedAt: string;
    loader?: string;
    rowsLoaded?: string;
  };
}

/**
 * The newest entry of the update log for each table. A time without a zone is
 * taken as UTC.
 */
export function updateLog(log: UpdateLogStatement): string {
  const column = (name: string) => `l.${quoteIdentifier(name)}`;
  const optional = (name: string | undefined) =>
    name === undefined ? 'NULL::text' : `${column(name)}::text`;
  const { schema, table, updatedAt, loader, rowsLoaded } = log.columns;
  return `
SELECT DISTINCT ON (${column(schema)}, ${column(table)})
  ${column(schema)}::text AS schema_name,
  ${column(table)}::text AS table_name,
  ${isoTime(`${column(updatedAt)}::timestamptz`)} AS updated_at,
  ${optional(loader)} AS loader,
  ${optional(rowsLoaded)} AS rows_loaded
FROM ${quoteIdentifier(log.schema)}.${quoteIdentifier(log.table)} l
WHERE ${column(updatedAt)} IS NOT NULL
ORDER BY ${column(schema)}, ${column(table)}, ${column(updatedAt)} DESC`;
}

export interface UpdateLogRow {
  schema_name: string | null;
  table_name: string | null;
  updated_at: string | null;
  loader: string | null;
  rows_loaded: string | null;
}
