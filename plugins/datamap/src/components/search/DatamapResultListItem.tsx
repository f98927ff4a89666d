import type { SearchDocument } from '@backstage/plugin-search-common';
import { useSearch } from '@backstage/plugin-search-react';
import type {
  TableSearchDocument,
  TermSearchDocument,
} from '@datamap/plugin-datamap-common';
import type { Highlight } from './markedWords';
import { TableResult } from './TableResult';
import { TermResult } from './TermResult';

interface DatamapResultListItemProps {
  result?: SearchDocument;
  highlight?: Highlight;
}

/** A table or a term in a list of results, within a search. */
export const DatamapResultListItem = ({
  result,
  highlight,
}: DatamapResultListItemProps) => {
  const { term } = useSearch();
  if (!result) {
    return null;
  }
  return 'otherNames' in result ? (
    <TermResult
      document={result as TermSearchDocument}
      highlight={highlight}
      term={term}
    />
  ) : (
    <TableResult
      document={result as TableSearchDocument}
      highlight={highlight}
      term={term}
    />
  );
};
