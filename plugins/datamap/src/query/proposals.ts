import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../api';
import { queryKeys } from './queryKeys';

/** So many are shown before somebody asks for more. */
const atOnce = 10;

/** What readers propose for a table, newest first, page after page. */
export function useTableProposals(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.tableProposals(address),
    queryFn: ({ pageParam }) =>
      api.listNoteProposals(address, { limit: atOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** What waits for one's decision, or what one proposed, across tables. */
export function useProposals(role: 'decide' | 'made') {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.proposals(role),
    queryFn: ({ pageParam }) =>
      api.listProposals({ role, limit: atOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}
