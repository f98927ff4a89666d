import { DatamapMap, MapEdge, MapTable } from '@datamap/plugin-datamap-common';

const measuredAt = '2024-11-12T04:10:00Z';

/** A table of the map with the given name and no columns, but for what is given. */
export function aMapTable(
  name: string,
  given: Partial<MapTable> = {},
): MapTable {
  return {
    entityRef: `resource:main/ecommerce.${name}`,
    entityName: `ecommerce.${name}`,
    schema: 'ecommerce',
    schemaEntityName: 'ecommerce',
    name,
    title: name.charAt(0).toUpperCase() + name.slice(1).replace(/_/g, ' '),
    kind: 'table',
    health: 'has-data',
    rows: {
      value: 1200,
      grade: 'exact',
      measuredAt,
      method: 'exact-count',
    },
    columns: [],
    columnCount: 3,
    neighbours: 1,
    leftOut: 0,
    ...given,
  };
}

/** A reference between two tables of `aMapTable`, but for what is given. */
export function aMapEdge(
  from: string,
  to: string,
  given: Partial<MapEdge> = {},
): MapEdge {
  const constraint = given.constraint ?? `${from}_${to}_fkey`;
  return {
    id: `${from}/${constraint}/${given.type ?? 'reference'}`,
    type: 'reference',
    from: `ecommerce.${from}`,
    to: `ecommerce.${to}`,
    constraint,
    columns: [{ from: `${to}_id`, to: 'id' }],
    onUpdate: 'no-action',
    onDelete: 'no-action',
    match: 'simple',
    validated: true,
    enforced: true,
    deferrable: false,
    deferred: false,
    ...given,
  };
}

/** The neighbourhood of `ecommerce.orders`, with the tables that the edges name. */
export function aNeighbourhood(
  edges: MapEdge[],
  given: Partial<DatamapMap> = {},
): DatamapMap {
  const names = new Set(['orders']);
  for (const { from, to } of edges) {
    names.add(from.replace('ecommerce.', ''));
    names.add(to.replace('ecommerce.', ''));
  }
  return {
    warehouse: 'main',
    view: 'neighbourhood',
    focus: 'ecommerce.orders',
    lastReadAt: measuredAt,
    schemas: [],
    tables: [...names].map(name =>
      aMapTable(name, { hops: name === 'orders' ? 0 : 1 }),
    ),
    edges,
    bands: [],
    leftOut: { tables: 0, edges: 0 },
    ...given,
  };
}
