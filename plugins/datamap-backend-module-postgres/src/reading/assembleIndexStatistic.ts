import type { IndexStatistic } from '@datamap/plugin-datamap-node';
import type { IndexStatisticRow } from '../sql/indexStatistics';

/**
 * An index, as the sum of what stores its entries. Where the size of one part
 * is not known, the whole is as little known as that part.
 */
export function assembleIndexStatistic(
  oid: number,
  parts: IndexStatisticRow[],
  sizes: ReadonlyMap<number, number>,
): IndexStatistic {
  const storing = parts.filter(part => !part.is_partitioned);
  const lastScan = storing
    .flatMap(part => part.last_scan ?? [])
    .sort()
    .at(-1);
  return {
    oid,
    relation: parts[0].relation,
    bytes: storing.reduce(
      (sum, part) => sum + (sizes.get(part.oid) ?? part.page_bytes),
      0,
    ),
    method: storing.every(part => sizes.has(part.oid))
      ? 'relation-size'
      : 'pages',
    scans: storing.reduce((sum, part) => sum + part.scans, 0),
    ...(lastScan !== undefined && { lastScan }),
  };
}
