import { useApi } from '@backstage/frontend-plugin-api';
import { ListTablesQuery } from '@datamap/plugin-datamap-common';
import { useQuery } from '@tanstack/react-query';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';

/** The first tables of a list and how many there are, read anew each minute. */
export function useFewTables(
  query: ListTablesQuery,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: [...queryKeys.tables(query), 'few'],
    queryFn: () => api.listTables(query),
    refetchInterval: 60_000,
    enabled: options.enabled ?? true,
  });
}
