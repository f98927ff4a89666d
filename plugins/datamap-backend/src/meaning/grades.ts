import type { Grade } from '@datamap/plugin-datamap-common';

/**
 * From the best proven to the least. A lower bound is proven, an estimate is
 * not: "at least 1,000" and "about 500" together are "about 1,500", never "at
 * least 1,500".
 */
const BEST_FIRST: Grade[] = ['exact', 'lower-bound', 'estimate', 'unknown'];

/**
 * The grade that a sum of values of these grades carries: the worst. A sum of
 * nothing is exact.
 */
export function worstGrade(grades: Iterable<Grade>): Grade {
  let worst = 0;
  for (const grade of grades) {
    worst = Math.max(worst, BEST_FIRST.indexOf(grade));
  }
  return BEST_FIRST[worst];
}
