import { Facet } from '@datamap/plugin-datamap-common';
import { ReactNode } from 'react';
import { FilterOption } from './FilterSelect';

/**
 * A facet as a filter's options: those with tables, and those that are chosen,
 * so that what is chosen can always be taken back.
 */
export function filterOptions<T extends string>(
  facet: Facet | undefined,
  selected: readonly T[],
  labelOf: (value: T, label: string | undefined) => ReactNode,
): FilterOption<T>[] {
  const counted = (facet ?? []) as Array<Facet[number] & { value: T }>;
  const options = counted
    .filter(({ count, value }) => count > 0 || selected.includes(value))
    .map(({ value, label, count }) => ({
      value,
      label: labelOf(value, label),
      count,
    }));
  for (const value of selected) {
    if (!options.some(option => option.value === value)) {
      options.push({ value, label: labelOf(value, undefined), count: 0 });
    }
  }
  return options;
}
