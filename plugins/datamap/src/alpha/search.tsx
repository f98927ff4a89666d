import {
  SearchFilterBlueprint,
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { SEARCH_TYPE_TABLE } from '@datamap/plugin-datamap-common';
import TableChartIcon from '@material-ui/icons/TableChart';
import { lazy, Suspense } from 'react';

const LazyTableFilters = lazy(() =>
  import('../components/search').then(m => ({ default: m.TableFilters })),
);

const result = SearchResultListItemBlueprint.make({
  params: {
    predicate: ({ type }) => type === SEARCH_TYPE_TABLE,
    component: () =>
      import('../components/search').then(m => m.TableResultListItem),
  },
});

const resultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: SEARCH_TYPE_TABLE,
    name: 'Tables',
    icon: <TableChartIcon />,
  },
});

const filters = SearchFilterBlueprint.make({
  params: {
    component: ({ className }) => (
      <div className={className}>
        <Suspense fallback={null}>
          <LazyTableFilters />
        </Suspense>
      </div>
    ),
  },
});

/** Tables on the search page: their results, their type and their filters. */
export const searchExtensions = [result, resultType, filters];
