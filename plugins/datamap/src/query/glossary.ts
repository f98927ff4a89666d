import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { datamapApiRef, TableAddress } from '../api';
import { queryKeys } from './queryKeys';

/** So many terms, or places of a term, one request brings. */
const atOnce = 50;

/** So many versions of a term one request brings. */
const versionsAtOnce = 20;

/** Terms with these words in a name or in the definition, page after page. */
export function useTerms(words: string, options: { enabled?: boolean } = {}) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.terms(words),
    queryFn: ({ pageParam }) =>
      api.listTerms({
        q: words || undefined,
        limit: atOnce,
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** One term. */
export function useTerm(id: string) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.term(id),
    queryFn: () => api.getTerm(id),
  });
}

/** Who wrote what of a term, newest first, page after page. */
export function useTermHistory(id: string) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.termHistory(id),
    queryFn: ({ pageParam }) =>
      api.listTermVersions(id, { limit: versionsAtOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** The tables and columns that a term applies to, page after page. */
export function useTermPlaces(id: string) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.termPlaces(id),
    queryFn: ({ pageParam }) =>
      api.listTermPlaces(id, { limit: atOnce, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** The terms of a table and of its columns. */
export function useTableTerms(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.tableTerms(address),
    queryFn: () => api.listTableTerms(address),
  });
}
