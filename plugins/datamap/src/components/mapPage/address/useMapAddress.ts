import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { MapAddress, readMapAddress, writeMapAddress } from './MapAddress';

interface ChangeOptions {
  /** Whether the browser's way back leads to how it was. */
  goBack: boolean;
}

/** Changes the address by what it is now. */
export type ChangeMapAddress = (
  change: (address: MapAddress) => MapAddress,
  options?: ChangeOptions,
) => void;

/** What the address says of the map, and how to change it. */
export function useMapAddress(): [MapAddress, ChangeMapAddress] {
  const [search, setSearch] = useSearchParams();
  const written = search.toString();
  const address = useMemo(
    () => readMapAddress(new URLSearchParams(written)),
    [written],
  );
  const change = useCallback<ChangeMapAddress>(
    (change_, { goBack } = { goBack: true }) =>
      setSearch(before => writeMapAddress(change_(readMapAddress(before))), {
        replace: !goBack,
        preventScrollReset: true,
      }),
    [setSearch],
  );
  return [address, change];
}
