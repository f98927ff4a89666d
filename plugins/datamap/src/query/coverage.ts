import { useApi } from '@backstage/frontend-plugin-api';
import { ListCoverageQuery } from '@datamap/plugin-datamap-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** So many schemas or owners are shown before somebody asks for more. */
const atOnce = 100;

/** How far tables are described, by schema or by owner, page after page. */
export function useCoverage(query: ListCoverageQuery) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.coverage(query),
    queryFn: ({ pageParam }) =>
      api.listCoverage({ ...query, limit: atOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
  });
}
