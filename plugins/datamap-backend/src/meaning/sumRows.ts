import type { MeasuredRows } from '@datamap/plugin-datamap-common';
import { sumKnown } from './sumKnown';

/**
 * The rows of several tables together, with the worst grade of those that are
 * known, and for how many a number is missing that should be there. What keeps
 * its rows elsewhere or waits to be filled is not missing.
 *
 * @param measuredAt - the moment of a sum of nothing
 */
export function sumRows(
  tables: MeasuredRows[],
  measuredAt: string,
): { rows: MeasuredRows; rowsUnknownFor: number } {
  const stored = tables.filter(
    rows =>
      rows.method !== 'nothing-stored' &&
      rows.method !== 'stored-elsewhere' &&
      rows.method !== 'not-populated',
  );
  const { sum, unknown } = sumKnown(stored, measuredAt);
  return {
    rows: { ...sum, method: sum.grade === 'unknown' ? 'none' : 'sum-of-parts' },
    rowsUnknownFor: unknown,
  };
}
