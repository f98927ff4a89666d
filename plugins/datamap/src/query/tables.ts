import { useApi } from '@backstage/frontend-plugin-api';
import { ListTablesQuery } from '@datamap/plugin-datamap-common';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { datamapApiRef, TableAddress, TableFilters } from '../api';
import { queryKeys } from './queryKeys';

/** How many tables one request brings. */
const pageSize = 100;

/**
 * Tables that fit the query, page after page. While another query is on its
 * way, the tables of the one before stay (`isPlaceholderData`).
 */
export function useTables(
  query: Omit<ListTablesQuery, 'limit' | 'cursor'>,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.tables(query),
    queryFn: ({ pageParam }) =>
      api.listTables({ ...query, limit: pageSize, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** How many tables each value of each filter would leave. */
export function useFacets(
  filters: TableFilters,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.facets(filters),
    queryFn: () => api.getFacets(filters),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** Everything about one table but its columns. */
export function useTable(
  address: TableAddress,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.table(address),
    queryFn: () => api.getTable(address),
    enabled: options.enabled ?? true,
  });
}

/** The columns of one table, by position. */
export function useColumns(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.columns(address),
    queryFn: () => api.listColumns(address),
  });
}

/** The foreign keys from and to one table. */
export function useReferences(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.references(address),
    queryFn: () => api.listReferences(address),
  });
}

/** The indexes of one table, with size and use. */
export function useIndexes(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.indexes(address),
    queryFn: () => api.listIndexes(address),
  });
}

/** What one table demands of its rows. */
export function useConstraints(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.constraints(address),
    queryFn: () => api.listConstraints(address),
  });
}

/** How one table is made, and what acts on it. */
export function useDefinition(address: TableAddress) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.definition(address),
    queryFn: () => api.getDefinition(address),
  });
}
