import {
  storageApiRef,
  type StorageApi,
  type StorageValueSnapshot,
} from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { useSavedFilters } from './useSavedFilters';

const refunds = { name: 'Refunds', search: 'q=refund' };
const views = { name: 'Views', search: 'kind=view' };

/** A storage on a server: it knows nothing at first, and tells when it does. */
class DistantStorage {
  readonly kept: unknown[] = [];
  tell: (snapshot: Partial<StorageValueSnapshot<any>>) => void = () => {};
  subscriptions = 0;

  readonly api = {
    forBucket: () => this.api,
    snapshot: (key: string) => ({ key, presence: 'unknown' }),
    observe$: () => ({
      subscribe: ({ next }: { next: DistantStorage['tell'] }) => {
        this.tell = next;
        this.subscriptions += 1;
        return { unsubscribe: () => (this.subscriptions -= 1) };
      },
    }),
    set: async (_key: string, value: unknown) => {
      this.kept.push(value);
    },
  } as unknown as StorageApi;
}

describe('useSavedFilters', () => {
  it('says nothing before the storage does, and follows what other windows keep', async () => {
    const storage = new DistantStorage();
    const { result, unmount } = renderHook(() => useSavedFilters(), {
      wrapper: ({ children }: PropsWithChildren) => (
        <TestApiProvider apis={[[storageApiRef, storage.api]]}>
          {children}
        </TestApiProvider>
      ),
    });
    expect(result.current.filters).toBeUndefined();

    act(() => storage.tell({ presence: 'absent' }));
    expect(result.current.filters).toEqual([]);

    await act(() => result.current.save([refunds]));
    await waitFor(() => expect(result.current.filters).toEqual([refunds]));
    expect(storage.kept).toEqual([[refunds]]);

    act(() => storage.tell({ presence: 'present', value: [refunds, views] }));
    expect(result.current.filters).toEqual([refunds, views]);

    unmount();
    expect(storage.subscriptions).toBe(0);
  });
});
