import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  AuditAddress,
  readAuditAddress,
  writeAuditAddress,
} from './AuditAddress';

/** What the address says of the list of events, and how to change it. */
export function useAuditAddress(): [
  AuditAddress,
  (change: Partial<AuditAddress>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const written = search.toString();
  const address = useMemo(
    () => readAuditAddress(new URLSearchParams(written)),
    [written],
  );
  const change = useCallback(
    (part: Partial<AuditAddress>) =>
      setSearch(
        before => writeAuditAddress({ ...readAuditAddress(before), ...part }),
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return [address, change];
}
