import {
  SearchFilterBlueprint,
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import {
  SEARCH_TYPE_TABLE,
  SEARCH_TYPE_TERM,
} from '@datamap/plugin-datamap-common';
import ShortTextIcon from '@material-ui/icons/ShortText';
import TableChartIcon from '@material-ui/icons/TableChart';
import { lazy, Suspense } from 'react';

const LazyTableFilters = lazy(() =>
  import('../components/search').then(m => ({ default: m.TableFilters })),
);

const result = SearchResultListItemBlueprint.make({
  params: {
    predicate: ({ type }) =>
      type === SEARCH_TYPE_TABLE || type === SEARCH_TYPE_TERM,
    component: () =>
      import('../components/search').then(m => m.DatamapResultListItem),
  },
});

const tables = SearchFilterResultTypeBlueprint.make({
  params: {
    value: SEARCH_TYPE_TABLE,
    name: 'Tables',
    icon: <TableChartIcon />,
  },
});

const terms = SearchFilterResultTypeBlueprint.make({
  name: 'terms',
  params: {
    value: SEARCH_TYPE_TERM,
    name: 'Terms',
    icon: <ShortTextIcon />,
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

/** Tables and terms on the search page: results, types, and the filters of tables. */
export const searchExtensions = [result, tables, terms, filters];
