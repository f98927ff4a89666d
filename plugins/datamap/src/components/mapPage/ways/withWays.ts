import { DatamapMap, JoinPath, MapTable } from '@datamap/plugin-datamap-common';

/**
 * The map with everything that the ways need and it has not: their tables and
 * the references of their steps. Nothing that was there is lost.
 */
export function withWays(
  map: DatamapMap,
  ways: JoinPath[],
  tables: MapTable[],
): DatamapMap {
  const tableNames = new Set(map.tables.map(({ entityName }) => entityName));
  const edgeIds = new Set(map.edges.map(({ id }) => id));
  const newTables = tables.filter(({ entityName }) => {
    const isNew = !tableNames.has(entityName);
    tableNames.add(entityName);
    return isNew;
  });
  const newEdges = ways
    .flatMap(({ steps }) => steps.map(({ edge }) => edge))
    .filter(({ id, from, to }) => {
      const isNew =
        !edgeIds.has(id) && tableNames.has(from) && tableNames.has(to);
      edgeIds.add(id);
      return isNew;
    });
  return newTables.length + newEdges.length === 0
    ? map
    : {
        ...map,
        tables: [...map.tables, ...newTables],
        edges: [...map.edges, ...newEdges],
      };
}
