import {
  createSearchResultListItemExtension,
  type SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import { SEARCH_TYPE_TABLE } from '@datamap/plugin-datamap-common';
import type { ComponentProps, JSX } from 'react';
import type { TableResultListItem } from '../components/search';
import { datamapPlugin } from './plugin';

type ItemProps = ComponentProps<typeof TableResultListItem>;

/**
 * A table among the results: an element inside a search page's `SearchResult`,
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
    predicate: ({ type }) => type === SEARCH_TYPE_TABLE,
    component: async () => {
      const [{ compatWrapper }, { TableResultListItem: Item }] =
        await Promise.all([
          import('@backstage/core-compat-api'),
          import('../components/search'),
        ]);
      return (props: ItemProps) => compatWrapper(<Item {...props} />);
    },
  }),
);
