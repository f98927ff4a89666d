import { useCallback } from 'react';
import { TableSort, useTableSelection } from '../tableList';

/** The order of a list of tables, kept in the address. */
export function useListSort(): {
  sort: TableSort;
  onSort(sort: TableSort): void;
} {
  const [{ sort }, change] = useTableSelection();
  const onSort = useCallback(
    (next: TableSort) => change({ sort: next }),
    [change],
  );
  return { sort, onSort };
}
