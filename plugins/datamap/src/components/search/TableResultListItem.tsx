import type { SearchDocument } from '@backstage/plugin-search-common';
import { useSearch } from '@backstage/plugin-search-react';
import type { TableSearchDocument } from '@datamap/plugin-datamap-common';
import type { Highlight } from './markedWords';
import { TableResult } from './TableResult';

interface TableResultListItemProps {
  result?: SearchDocument;
  highlight?: Highlight;
}

/** A table in a list of results, within a search. */
export const TableResultListItem = ({
  result,
  highlight,
}: TableResultListItemProps) => {
  const { term } = useSearch();
  return result ? (
    <TableResult
      document={result as TableSearchDocument}
      highlight={highlight}
      term={term}
    />
  ) : null;
};
