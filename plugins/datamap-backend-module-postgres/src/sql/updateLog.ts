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

/** Moments of each table that are read, to know how often it is loaded. */
const RECENT = 16;

/**
 * The newest entry of the update log for each table, with the moments of the
 * newest few. A time without a zone is taken as UTC. An index over schema, table
 * and time gives the order; else the log is sorted.
 */
export function updateLog(log: UpdateLogStatement): string {
  const column = (name: string) => `l.${quoteIdentifier(name)}`;
  const optional = (name: string | undefined) =>
    name === undefined ? 'NULL::text' : `${column(name)}::text`;
  const { schema, table, updatedAt, loader, rowsLoaded } = log.columns;
  return `
SELECT
  schema_name,
  table_name,
  ${isoTime('max(updated_at)')} AS updated_at,
  (array_agg(loader ORDER BY place))[1] AS loader,
  (array_agg(rows_loaded ORDER BY place))[1] AS rows_loaded,
  string_agg(${isoTime('updated_at')}, ' ' ORDER BY place) AS recent
FROM (
  SELECT
    ${column(schema)}::text AS schema_name,
    ${column(table)}::text AS table_name,
    ${column(updatedAt)}::timestamptz AS updated_at,
    ${optional(loader)} AS loader,
    ${optional(rowsLoaded)} AS rows_loaded,
    row_number() OVER (
      PARTITION BY ${column(schema)}, ${column(table)}
      ORDER BY ${column(updatedAt)} DESC
    ) AS place
  FROM ${quoteIdentifier(log.schema)}.${quoteIdentifier(log.table)} l
  WHERE ${column(updatedAt)} IS NOT NULL
) newest
WHERE place <= ${RECENT}
GROUP BY schema_name, table_name
ORDER BY schema_name, table_name`;
}

export interface UpdateLogRow {
  schema_name: string | null;
  table_name: string | null;
  updated_at: string | null;
  loader: string | null;
  rows_loaded: string | null;
  /** Moments between spaces, the newest first. */
  recent: string | null;
}
