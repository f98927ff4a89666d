import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../api';
import { queryKeys } from './queryKeys';

/** How many versions one request brings. */
const versionsAtOnce = 20;

/** So many things to describe are at hand; more are asked for before they run out. */
const thingsAtHand = 40;

/** What people wrote about a table and its columns, beside what the database says. */
export function useNotes(
  address: TableAddress,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.notes(address),
    queryFn: () => api.getNotes(address),
    enabled: options.enabled ?? true,
  });
}

/** Who wrote what about a table or one of its columns, newest first, page after page. */
export function useNoteHistory(
  address: TableAddress,
  column: string | undefined,
) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.noteHistory(address, column),
    queryFn: ({ pageParam }) =>
      api.listNoteHistory(address, {
        column,
        limit: versionsAtOnce,
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** What of one's own lacks words, most used first; `fresh` asks anew each time a page opens. */
export function useThingsToDescribe(
  skipped: 'none' | 'only',
  options: { fresh?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.describing(skipped),
    queryFn: () =>
      api.listDescribing({ mine: true, skipped, limit: thingsAtHand }),
    placeholderData: keepPreviousData,
    refetchOnMount: options.fresh ? 'always' : true,
  });
}
