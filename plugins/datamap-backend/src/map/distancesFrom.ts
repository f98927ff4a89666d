import type { MapEdge } from '@datamap/plugin-datamap-common';

/** How many edges each table is away from one, by entity name. */
export function distancesFrom(
  start: string,
  edges: Array<Pick<MapEdge, 'from' | 'to'>>,
): Map<string, number> {
  const neighbours = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known) {
      known.push(other);
    } else {
      neighbours.set(one, [other]);
    }
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  const distances = new Map([[start, 0]]);
  // A Map is walked in the order of insertion, what is added on the way included.
  for (const [table, distance] of distances) {
    for (const neighbour of neighbours.get(table) ?? []) {
      if (!distances.has(neighbour)) {
        distances.set(neighbour, distance + 1);
      }
    }
  }
  return distances;
}
