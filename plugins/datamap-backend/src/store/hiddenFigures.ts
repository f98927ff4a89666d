import type { StoredAssessment, TableRow } from './TableRow';

const UNKNOWN = {
  grade: 'unknown',
  method: 'not-shown',
  // The moment of the last reading, as `moments.ts` writes it.
  measuredAt: '\u0001statistics',
} as const;

const assessment: StoredAssessment = {
  rows: UNKNOWN,
  size: UNKNOWN,
  sizes: { table: UNKNOWN, indexes: UNKNOWN, toast: UNKNOWN },
  lastUpdated: UNKNOWN,
  verdicts: [],
  furtherVerdicts: [],
  health: 'unknown',
};

/**
 * What stands in the columns of `tables` for somebody who may read a table but
 * not its figures: nothing is known, and the reason is that it is not shown.
 */
export const hiddenFigures: Partial<TableRow> = {
  assessment,
  rows_value: null,
  rows_grade: 'unknown',
  rows_method: 'not-shown',
  size_value: null,
  size_grade: 'unknown',
  size_method: 'not-shown',
  last_updated: null,
  health: 'unknown',
  verdict: null,
  verdict_names: [],
};

/** Whether the caller may see the figures of a table that was read for her. */
export function showsStatistics(row: Pick<TableRow, 'rows_method'>): boolean {
  return row.rows_method !== 'not-shown';
}
