import {
  createSearchResultListItemExtension,
  type SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import {
  SEARCH_TYPE_TABLE,
  SEARCH_TYPE_TERM,
} from '@datamap/plugin-datamap-common';
import type { ComponentProps, JSX } from 'react';
import type { DatamapResultListItem } from '../components/search';
import { datamapPlugin } from './plugin';

type ItemProps = ComponentProps<typeof DatamapResultListItem>;

/**
 * A table or a term of the glossary among the results: an element inside a search page's `SearchResult`,
 * or among the `resultItemComponents` of a search dialog in either frontend
 * system.
 *
 * @public
 */
export const DatamapSearchResultListItem: (
  props: SearchResultListItemExtensionProps<ItemProps>,
) => JSX.Element | null = datamapPlugin.provide(
  createSearchResultListItemExtension({
    name: 'DatamapSearchResultListItem',
    predicate: ({ type }) =>
      type === SEARCH_TYPE_TABLE || type === SEARCH_TYPE_TERM,
    component: async () => {
      const [{ compatWrapper }, { DatamapResultListItem: Item }] =
        await Promise.all([
          import('@backstage/core-compat-api'),
          import('../components/search'),
        ]);
      return (props: ItemProps) => compatWrapper(<Item {...props} />);
    },
  }),
);
