import type { RelationSize } from '@datamap/plugin-datamap-node';

/**
 * How many pages the main fork has now; `undefined` where a lock kept us from
 * asking, since the pages of the last VACUUM or ANALYZE prove nothing.
 */
export function currentPages(
  size: RelationSize | undefined,
  blockSize: number,
): number | undefined {
  return size?.method === 'relation-size'
    ? Math.ceil(size.mainBytes / blockSize)
    : undefined;
}
