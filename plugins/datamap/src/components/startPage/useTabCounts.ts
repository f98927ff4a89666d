import { Facet } from '@datamap/plugin-datamap-common';
import { useFacets } from '../../query';
import { healthOf, TableSelection, TableView, toFilters } from '../tableList';

function countOf(view: TableView, facet: Facet | undefined) {
  return facet
    ?.filter(({ value }) => (healthOf[view] as string[]).includes(value))
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * How many tables each list holds under the filters that both share. The states
 * are counted under all other filters, so one answer serves one list.
 */
export function useTabCounts(
  selection: TableSelection,
): Partial<Record<TableView, number>> {
  const shared = { ...selection, health: [], reviewed: false };
  const withData = useFacets(toFilters({ ...shared, view: 'with-data' }));
  const review = useFacets(toFilters({ ...shared, view: 'review' }));
  return {
    'with-data': countOf('with-data', withData.data?.health),
    review: countOf('review', review.data?.health),
  };
}
