import { sumOfParts, type GradedValue } from './sumOfParts';

/**
 * The sum of the known among several values, and how many are not known.
 * Unknown where none is known.
 *
 * @param measuredAt - the moment of a sum of nothing
 */
export function sumKnown(
  values: GradedValue[],
  measuredAt: string,
): { sum: GradedValue; unknown: number } {
  const known = values.filter(({ grade }) => grade !== 'unknown');
  const unknown = values.length - known.length;
  return {
    sum:
      known.length === 0 && unknown > 0
        ? { grade: 'unknown', measuredAt }
        : sumOfParts(known, measuredAt),
    unknown,
  };
}
