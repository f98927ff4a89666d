import { useApi } from '@backstage/frontend-plugin-api';
import { DatamapMap, TableLink } from '@datamap/plugin-datamap-common';
import { useQueries } from '@tanstack/react-query';
import { datamapApiRef } from '../../api';
import { queryKeys } from '../../query';
import { listedConnections, ListedConnection } from './listedConnections';

/** What is known by now of the connections of one table. */
export interface TableConnections {
  /** All of them; undefined while they are on their way, or failed to come. */
  connections?: ListedConnection[];
  error: Error | null;
  /** Whether what isn't a reference may be missing. */
  incomplete: boolean;
  retry(): void;
}

/**
 * All connections of tables of a map, by entity name: all references, and what
 * else there is from the map, which is asked again where it left something out.
 */
export function useConnections(
  entityNames: string[],
  map: DatamapMap,
  suggested: boolean,
): Map<string, TableConnections> {
  const api = useApi(datamapApiRef);
  const { warehouse } = map;
  const references = useQueries({
    queries: entityNames.map(table => ({
      queryKey: queryKeys.references({ warehouse, table }),
      queryFn: () => api.listReferences({ warehouse, table }),
    })),
  });
  const tables = new Map(map.tables.map(table => [table.entityName, table]));
  const whole = useQueries({
    queries: entityNames.map(table => {
      const query = {
        warehouse,
        focus: table,
        hops: 1,
        perTable: 500,
        limit: 500,
        ...(suggested && { inferred: true }),
      };
      return {
        queryKey: queryKeys.map(query),
        queryFn: () => api.getMap(query),
        enabled: (tables.get(table)?.leftOut ?? 0) > 0,
      };
    }),
  });

  return new Map(
    entityNames.map((entityName, index) => {
      const { data, error, refetch } = references[index];
      const table = tables.get(entityName);
      const complete = table?.leftOut === 0;
      const known = complete ? map : whole[index].data ?? map;
      const self: TableLink | undefined = table;
      return [
        entityName,
        {
          connections:
            data && self && !whole[index].isLoading
              ? listedConnections(self, {
                  references: data,
                  tables: known.tables,
                  edges: known.edges.filter(
                    ({ from, to }) => from === entityName || to === entityName,
                  ),
                })
              : undefined,
          error: data ? null : error,
          incomplete: !complete && whole[index].isError,
          retry: () => {
            refetch();
          },
        },
      ];
    }),
  );
}
