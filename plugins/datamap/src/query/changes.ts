import { useApi } from '@backstage/frontend-plugin-api';
import { ListChangesQuery } from '@datamap/plugin-datamap-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ChangeFilters, datamapApiRef, TableAddress } from '../api';
import { queryKeys } from './queryKeys';

/** How many changes one request brings. */
const pageSize = 100;

const firstPage = undefined as string | undefined;

/** The time line, newest first, page after page. */
export function useChangeGroups(filters: ChangeFilters) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.changeGroups(filters),
    queryFn: ({ pageParam }) =>
      api.listChangeGroups({ ...filters, limit: pageSize, cursor: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** Single changes that fit the query, page after page. */
export function useChanges(query: Omit<ListChangesQuery, 'limit' | 'cursor'>) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.changes(query),
    queryFn: ({ pageParam }) =>
      api.listChanges({ ...query, limit: pageSize, cursor: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** What changed about one table, newest first, page after page. */
export function useTableChanges(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.tableChanges(address),
    queryFn: ({ pageParam }) =>
      api.listTableChanges(address, { limit: pageSize, cursor: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}
