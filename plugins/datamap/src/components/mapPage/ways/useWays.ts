import { useApi } from '@backstage/frontend-plugin-api';
import { JoinPath, MapTable } from '@datamap/plugin-datamap-common';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datamapApiRef } from '../../../api';
import { queryKeys, usePaths } from '../../../query';
import { MapAddress } from '../address';

/** The ways between two tables, and what is known of the tables on them. */
export interface Ways {
  /** None while they are looked for, or not asked for. */
  items: JoinPath[] | undefined;
  moreWays: boolean;
  /** Which of them is drawn. */
  drawn: number;
  /** All tables of all ways, once all are known. */
  tables: MapTable[] | undefined;
  error: Error | undefined;
  retry(): void;
}

/** Looks for the ways that the address names both ends of. */
export function useWays(
  warehouse: string,
  { from, to, way }: MapAddress,
): Ways {
  const api = useApi(datamapApiRef);
  const wanted = Boolean(from && to && from !== to);
  const paths = usePaths(
    { warehouse, from: from ?? '', to: to ?? '' },
    { enabled: wanted },
  );
  const items = wanted ? paths.data?.items : undefined;
  const names = useMemo(
    () => [
      ...new Set(
        (items ?? []).flatMap(({ steps }) =>
          steps.flatMap(({ edge }) => [edge.from, edge.to]),
        ),
      ),
    ],
    [items],
  );
  const tables = useQueries({
    queries: names.map(focus => {
      const query = { warehouse, focus, limit: 1 };
      return {
        queryKey: queryKeys.map(query),
        queryFn: () => api.getMap(query),
      };
    }),
    combine: tablesOf,
  });
  return {
    items,
    moreWays: paths.data?.moreWays ?? false,
    drawn: Math.min(way, Math.max(0, (items?.length ?? 0) - 1)),
    tables: items && tables,
    error: wanted ? paths.error ?? undefined : undefined,
    retry: () => paths.refetch(),
  };
}

function tablesOf(
  answers: Array<{ data?: { tables: MapTable[] } }>,
): MapTable[] | undefined {
  return answers.every(({ data }) => data)
    ? answers.flatMap(({ data }) => data?.tables ?? [])
    : undefined;
}
