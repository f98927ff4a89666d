import { useApi } from '@backstage/frontend-plugin-api';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** How many hits one request brings. */
const pageSize = 10;
/** How far into the hits a request may reach. */
const furthest = 1_000;

/**
 * The tables that fit some words, best first. While other words are on their
 * way, the hits of those before stay (`isPlaceholderData`), and an answer that
 * comes late is kept for its own words only.
 */
export function useSearch(words: string) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.search(words),
    queryFn: ({ pageParam, signal }) =>
      api.search({ q: words, limit: pageSize, offset: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page, _, offset) => {
      const next = offset + page.items.length;
      const more =
        page.totalItems > next ||
        (page.totalGrade === 'lower-bound' && page.items.length === pageSize);
      return more && page.items.length > 0 && next <= furthest
        ? next
        : undefined;
    },
    placeholderData: keepPreviousData,
    enabled: words !== '',
  });
}

/** What to begin with where nothing is looked for. */
export function useSearchStart(options: { enabled: boolean }) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.searchStart(),
    queryFn: () => api.getSearchStart(),
    enabled: options.enabled,
  });
}

/** What abbreviations stand for. */
export function useAbbreviations() {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.abbreviations(),
    queryFn: () => api.listSearchAbbreviations(),
  });
}

/** What is done to the list of abbreviations; without meanings one is deleted. */
export interface AbbreviationChange {
  abbreviation: string;
  meanings?: string[];
}

/** Saves or deletes an abbreviation, and asks for the list then. */
export function useAbbreviationChange() {
  const api = useApi(datamapApiRef);
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ abbreviation, meanings }: AbbreviationChange) => {
      if (meanings) {
        await api.putSearchAbbreviation(abbreviation, meanings);
      } else {
        await api.deleteSearchAbbreviation(abbreviation);
      }
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.abbreviations() }),
        client.invalidateQueries({ queryKey: queryKeys.allSearches() }),
      ]),
  });
}

/** What people searched for and did not find. */
export function useMisses() {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.misses(),
    queryFn: () => api.listSearchMisses({ limit: 50 }),
  });
}
