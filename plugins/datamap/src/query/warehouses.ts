import { useApi } from '@backstage/frontend-plugin-api';
import { Warehouse } from '@datamap/plugin-datamap-common';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { datamapApiRef } from '../api';
import { queryKeys } from './queryKeys';

/** Asked often while a warehouse is being read, seldom otherwise. */
function untilNextLook(warehouses: Warehouse[]): number {
  const reading = warehouses.some(
    ({ activeRun, freshness }) => activeRun || freshness.state === 'never-read',
  );
  return reading ? 3_000 : 60_000;
}

/** All warehouses with their state, and the company's totals. */
export function useWarehouses() {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.warehouses(),
    queryFn: () => api.listWarehouses(),
    refetchInterval: query => untilNextLook(query.state.data?.items ?? []),
  });
}

/** One warehouse with its state. */
export function useWarehouse(
  warehouse: string,
  options: { enabled?: boolean } = {},
) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.warehouse(warehouse),
    queryFn: () => api.getWarehouse(warehouse),
    refetchInterval: query =>
      untilNextLook(query.state.data ? [query.state.data] : []),
    enabled: options.enabled ?? true,
  });
}

/** The schemas of a warehouse, by name, page after page. */
export function useSchemas(warehouse: string) {
  const api = useApi(datamapApiRef);
  return useInfiniteQuery({
    queryKey: queryKeys.schemas(warehouse),
    queryFn: ({ pageParam }) =>
      api.listSchemas(warehouse, { limit: 200, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.pageInfo.nextCursor,
  });
}

/** One schema; `schema` is its entity name. */
export function useSchema(warehouse: string, schema: string) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.schema(warehouse, schema),
    queryFn: () => api.getSchema(warehouse, schema),
  });
}
