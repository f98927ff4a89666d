import type { Grade } from '@datamap/plugin-datamap-common';
import { worstGrade } from './grades';

/** A part of a sum. */
export interface GradedValue {
  value?: number;
  grade: Grade;
  /** ISO 8601. */
  measuredAt: string;
}

/**
 * The sum of what cannot be negative, with the worst grade of its parts and the
 * oldest of their moments.
 *
 * Where a part is unknown the sum is unknown too: the estimates of the others
 * added up would be neither the number nor a bound of it. Only what is proven
 * (exact values and lower bounds) stays a lower bound of the whole, where it is
 * more than 0.
 *
 * @param measuredAt - the moment of a sum of nothing, which is exactly 0
 */
export function sumOfParts(
  parts: GradedValue[],
  measuredAt: string,
): GradedValue {
  if (parts.length === 0) {
    return { value: 0, grade: 'exact', measuredAt };
  }
  const grade = worstGrade(parts.map(part => part.grade));
  if (grade !== 'unknown') {
    return { value: total(parts), grade, measuredAt: oldest(parts) };
  }
  const proven = parts.filter(
    part => part.grade === 'exact' || part.grade === 'lower-bound',
  );
  const bound = total(proven);
  return bound > 0
    ? { value: bound, grade: 'lower-bound', measuredAt: oldest(proven) }
    : { grade: 'unknown', measuredAt: oldest(parts) };
}

function total(parts: GradedValue[]): number {
  return parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
}

function oldest(parts: GradedValue[]): string {
  return parts
    .map(part => part.measuredAt)
    .reduce((first, next) =>
      Date.parse(next) < Date.parse(first) ? next : first,
    );
}
