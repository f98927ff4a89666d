import { useApi } from '@backstage/frontend-plugin-api';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../api';
import { queryKeys } from './queryKeys';

/** So many are shown before somebody asks for more. */
const atOnce = 10;

/** Who owns a table, who says so, and what one can do about it. */
export function useOwnership(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.ownership(address),
    queryFn: () => api.getOwnership(address),
  });
}

/** Who owned a table by what was decided in the portal, newest first. */
export function useOwners(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.owners(address),
    queryFn: ({ pageParam }) =>
      api.listOwners(address, { limit: atOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** Who asks to own a table, newest first, page after page. */
export function useTableOwnershipRequests(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.tableOwnershipRequests(address),
    queryFn: ({ pageParam }) =>
      api.listTableOwnershipRequests(address, {
        limit: atOnce,
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** What waits for one's decision, or what one asked for, across tables. */
export function useOwnershipRequests(role: 'decide' | 'made') {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.ownershipRequests(role),
    queryFn: ({ pageParam }) =>
      api.listOwnershipRequests({ role, limit: atOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}
