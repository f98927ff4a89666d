import { DatamapMap, MapSchema } from '@datamap/plugin-datamap-common';

/** A schema of a map with twelve tables, but for what is given. */
export function aMapSchema(given: Partial<MapSchema> = {}): MapSchema {
  const name = given.name ?? 'ecommerce';
  return {
    entityRef: `resource:main/${name}`,
    entityName: name,
    name,
    title: 'Orders and products',
    tables: 12,
    byHealth: { 'has-data': 9, empty: 3 },
    ...given,
  };
}

/** An overview of two schemas with a band, but for what is given. */
export function anOverview(given: Partial<DatamapMap> = {}): DatamapMap {
  return {
    warehouse: 'main',
    view: 'overview',
    schemas: [aMapSchema(), aMapSchema({ name: 'finance', title: 'Money' })],
    tables: [],
    edges: [],
    bands: [
      {
        from: 'finance',
        to: 'ecommerce',
        references: 5,
        reads: 2,
        inherits: 0,
      },
    ],
    leftOut: { tables: 0, edges: 0 },
    ...given,
  };
}
