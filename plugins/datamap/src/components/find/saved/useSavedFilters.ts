import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useState } from 'react';
import { readSavedFilters, SavedFilter } from './savedFilters';

const bucket = 'datamap.start-page';
const key = 'savedFilters';

/** The filters that the reader keeps, and a way to keep others. */
export interface SavedFilters {
  /** Undefined until they are read. */
  filters: SavedFilter[] | undefined;
  save(filters: SavedFilter[]): Promise<void>;
}

/** The filters that follow the reader through the portal's own storage. */
export function useSavedFilters(): SavedFilters {
  const storage = useApi(storageApiRef);
  const [filters, setFilters] = useState<SavedFilter[]>();

  useEffect(() => {
    const stored = storage.forBucket(bucket);
    const read = (snapshot: { presence: string; value?: unknown }) => {
      if (snapshot.presence !== 'unknown') {
        setFilters(readSavedFilters(snapshot.value));
      }
    };
    // Some storages are read at once, others tell later.
    read(stored.snapshot(key));
    const subscription = stored.observe$(key).subscribe({ next: read });
    return () => subscription.unsubscribe();
  }, [storage]);

  const save = useCallback(
    async (next: SavedFilter[]) => {
      await storage.forBucket(bucket).set(
        key,
        next.map(({ name, search }) => ({ name, search })),
      );
      setFilters(next);
    },
    [storage],
  );

  return { filters, save };
}
