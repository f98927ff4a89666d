import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  readSelection,
  TableSelection,
  writeSelection,
} from './TableSelection';

/** Changes the selection; a new step for the back button unless `replace`. */
export type ChangeSelection = (
  change: Partial<TableSelection>,
  options?: { replace?: boolean },
) => void;

/** The selection in the page's address. */
export function useTableSelection(): [TableSelection, ChangeSelection] {
  const [params, setParams] = useSearchParams();
  const selection = useMemo(() => readSelection(params), [params]);
  const change = useCallback<ChangeSelection>(
    (changes, options) =>
      setParams(
        current => writeSelection({ ...readSelection(current), ...changes }),
        options,
      ),
    [setParams],
  );
  return [selection, change];
}
