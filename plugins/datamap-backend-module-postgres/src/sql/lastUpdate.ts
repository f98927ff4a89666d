import { isoTime } from './isoTime';
import type { PeriodType } from './periodTargets';
import { quoteIdentifier } from './quoteIdentifier';

/** A value of each type as a moment, and the newest value that is none to come. */
const moments: Record<
  PeriodType,
  { text: (value: string) => string; now: string }
> = {
  date: {
    text: value => `to_char(${value}, 'YYYY-MM-DD"T00:00:00.000Z"')`,
    now: "(now() AT TIME ZONE 'UTC')::date",
  },
  timestamp: {
    text: value => `to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    now: "now() AT TIME ZONE 'UTC'",
  },
  timestamptz: { text: isoTime, now: 'now()' },
};

/**
 * The largest value of an indexed column that is not in the future: PostgreSQL
 * goes down the index once (of each partition). An ordinary table is looked at
 * without those that inherit from it, as its estimates are.
 */
export function lastUpdate(target: {
  schema: string;
  name: string;
  kind: string;
  column: string;
  type: PeriodType;
}): string {
  const only = target.kind === 'r' ? 'ONLY ' : '';
  const column = `t.${quoteIdentifier(target.column)}`;
  const { text, now } = moments[target.type];
  return `
SELECT ${text(`max(${column})`)} AS newest
FROM ${only}${quoteIdentifier(target.schema)}.${quoteIdentifier(target.name)} t
WHERE ${column} >= '0001-01-01' AND ${column} <= ${now}`;
}

export interface LastUpdateRow {
  /** null where no row has a value that is not in the future. */
  newest: string | null;
}
