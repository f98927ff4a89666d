import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  ChangesAddress,
  readChangesAddress,
  writeChangesAddress,
} from './ChangesAddress';

/** What the address says of the time line, and how to change it. */
export function useChangesAddress(): [
  ChangesAddress,
  (change: Partial<ChangesAddress>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const written = search.toString();
  const address = useMemo(
    () => readChangesAddress(new URLSearchParams(written)),
    [written],
  );
  const change = useCallback(
    (part: Partial<ChangesAddress>) =>
      setSearch(
        before =>
          writeChangesAddress({ ...readChangesAddress(before), ...part }),
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return [address, change];
}
