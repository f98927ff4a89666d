import { Measurement } from '@datamap/plugin-datamap-common';

const alike = (one: Measurement, other: Measurement) =>
  one.rows.value === other.rows.value &&
  one.rows.grade === other.rows.grade &&
  one.size.value === other.size.value &&
  one.size.grade === other.size.grade &&
  one.lastUpdated === other.lastUpdated;

/** Folds readings after one another that found the same into one, which is longer. */
export function foldSteady(measurements: Measurement[]): Measurement[] {
  const folded: Measurement[] = [];
  for (const measurement of measurements) {
    const before = folded.at(-1);
    if (before && alike(before, measurement)) {
      folded[folded.length - 1] = { ...measurement, from: before.from };
    } else {
      folded.push(measurement);
    }
  }
  return folded;
}
