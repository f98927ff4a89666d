import { isoTime } from './isoTime';
import { quoteIdentifier } from './quoteIdentifier';

/**
 * How many rows a table has, counted up to $1. An ordinary table is looked at
 * without those that inherit from it, as its estimates are.
 */
export function probe(table: {
  schema: string;
  name: string;
  kind: string;
}): string {
  const only = table.kind === 'r' ? 'ONLY ' : '';
  return `
SELECT ${isoTime('now()')} AS read_at, count(*) AS rows_seen
FROM (
  SELECT FROM ${only}${quoteIdentifier(table.schema)}.${quoteIdentifier(
    table.name,
  )}
  LIMIT $1::int8
) look`;
}

export interface ProbeRow {
  read_at: string;
  rows_seen: number;
}
