import { isoTime } from './isoTime';
import type { PeriodType } from './periodTargets';
import { quoteIdentifier } from './quoteIdentifier';

/** A value of each type as ISO 8601. */
const isoText: Record<PeriodType, (expression: string) => string> = {
  date: expression => `to_char(${expression}, 'YYYY-MM-DD')`,
  timestamp: expression =>
    `to_char(${expression}, 'YYYY-MM-DD"T"HH24:MI:SS.MS')`,
  timestamptz: isoTime,
};

/**
 * The smallest and largest value of an indexed column: PostgreSQL reads one
 * entry at each end of the index (of each partition). Infinity and what ISO
 * 8601 has no four digits for are left aside. An ordinary table is looked at
 * without those that inherit from it, as its estimates are.
 */
export function period(target: {
  schema: string;
  name: string;
  kind: string;
  column: string;
  type: PeriodType;
}): string {
  const only = target.kind === 'r' ? 'ONLY ' : '';
  const column = `t.${quoteIdentifier(target.column)}`;
  const text = isoText[target.type];
  return `
SELECT
  ${text(`min(${column})`)} AS smallest,
  ${text(`max(${column})`)} AS largest
FROM ${only}${quoteIdentifier(target.schema)}.${quoteIdentifier(target.name)} t
WHERE ${column} >= '0001-01-01' AND ${column} < '10000-01-01'`;
}

export interface PeriodRow {
  /** null where no row has a value. */
  smallest: string | null;
  largest: string | null;
}
