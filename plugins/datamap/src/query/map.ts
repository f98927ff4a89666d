import { useApi } from '@backstage/frontend-plugin-api';
import { FindPathsQuery, GetMapQuery } from '@datamap/plugin-datamap-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/**
 * How tables connect. While another query is on its way, the answer of the one
 * before stays (`isPlaceholderData`).
 */
export function useMap(
  query: GetMapQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.map(query),
    queryFn: () => api.getMap(query),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
}

/** The shortest ways to join two tables. */
export function usePaths(
  query: FindPathsQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.paths(query),
    queryFn: () => api.findPaths(query),
    enabled: options.enabled ?? true,
  });
}
