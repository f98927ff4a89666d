import type { MeasuredSize } from '@datamap/plugin-datamap-common';
import { sumKnown } from './sumKnown';

/**
 * The sizes of several tables together, with the worst grade of those that are
 * known. What is stored elsewhere takes up nothing here. Where all known sizes
 * are proven and one is missing, the sum is a lower bound.
 *
 * @param measuredAt - the moment of a sum of nothing
 */
export function sumSizes(
  tables: MeasuredSize[],
  measuredAt: string,
): MeasuredSize {
  const stored = tables.filter(size => size.method !== 'stored-elsewhere');
  const { sum, unknown } = sumKnown(stored, measuredAt);
  const isBound = unknown > 0 && sum.grade === 'exact';
  return {
    ...sum,
    grade: isBound ? 'lower-bound' : sum.grade,
    method: sum.grade === 'unknown' ? 'none' : 'sum-of-parts',
  };
}
