import { useApi } from '@backstage/frontend-plugin-api';
import { ListAuditEventsQuery } from '@datamap/plugin-datamap-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** How many events one request brings. */
const pageSize = 50;

const firstPage = undefined as string | undefined;

/** What was done and refused, newest first, page after page. */
export function useAuditEvents(
  query: Omit<ListAuditEventsQuery, 'limit' | 'cursor'>,
) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.auditEvents(query),
    queryFn: ({ pageParam }) =>
      api.listAuditEvents({ ...query, limit: pageSize, cursor: pageParam }),
    initialPageParam: firstPage,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}
