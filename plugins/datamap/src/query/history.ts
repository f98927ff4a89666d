import { useApi } from '@backstage/frontend-plugin-api';
import { Measurement } from '@datamap/plugin-datamap-common';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { DatamapApi, datamapApiRef, TableAddress } from '../api';
import { queryKeys } from './queryKeys';

/** How far back a history goes. */
export type HistoryRange = 'month' | 'year' | 'all';

const day = 86_400_000;
const days = { month: 30, year: 365 };

/** How many lines one request brings. */
const pageSize = 500;

/** Of days: more than ten years. */
const mostPages = 8;

/**
 * Every reading that is kept where they fit into one page, else the last of
 * each day, so that neither a busy table nor a long time asks for too much.
 */
async function readHistory(
  api: DatamapApi,
  address: TableAddress,
  from: string | undefined,
): Promise<Measurement[]> {
  const limit = pageSize;
  const readings = await api.listMeasurements(address, { from, limit });
  if (!readings.pageInfo.nextCursor) {
    return readings.items;
  }
  const items: Measurement[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const answer = await api.listMeasurements(address, {
      from,
      resolution: 'day',
      limit,
      cursor,
    });
    items.push(...answer.items);
    cursor = answer.pageInfo.nextCursor;
    if (!cursor) {
      break;
    }
  }
  return items;
}

/** How the figures of one table moved, oldest first. */
export function useHistory(address: TableAddress, range: HistoryRange) {
  const api = useApi(datamapApiRef);
  return useQuery({
    queryKey: queryKeys.history(address, range),
    queryFn: () =>
      readHistory(
        api,
        address,
        range === 'all'
          ? undefined
          : new Date(Date.now() - days[range] * day).toISOString(),
      ),
    placeholderData: keepPreviousData,
  });
}
