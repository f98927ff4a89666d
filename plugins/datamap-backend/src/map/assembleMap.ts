import type { MapEdge, MapTable } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import type { Moments } from '../store/moments';
import { countNeighbours } from './countNeighbours';
import { distancesFrom } from './distancesFrom';
import { readLeavingEdges, readLeavingInferences } from './EdgeRow';
import { inferredMapEdgeOf, mapEdgeOf } from './mapEdgeOf';
import { mapTableOf } from './mapTableOf';
import { type MapTableRow, readMapTableRows } from './MapTableRow';

/** The tables of an answer, the edges among them, and how many edges lead away. */
export interface AssembledMap {
  tables: MapTable[];
  edges: MapEdge[];
  edgesLeftOut: number;
}

function compareText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

/** The nearest first, then by schema and name. */
function compareTables(one: MapTable, other: MapTable): number {
  return (
    (one.hops ?? 0) - (other.hops ?? 0) ||
    compareText(one.schema, other.schema) ||
    compareText(one.name, other.name)
  );
}

function setOf<T>(map: Map<string, Set<T>>, key: string): Set<T> {
  const set = map.get(key) ?? new Set<T>();
  map.set(key, set);
  return set;
}

/**
 * Makes the map of chosen tables.
 *
 * @param options.focus - the table, by the store's id, that distances are
 *   counted from
 */
export async function assembleMap(
  database: Knex,
  options: {
    visibility: Visibility;
    moments: Moments;
    ids: string[];
    focus?: string;
    inferred?: boolean;
  },
): Promise<AssembledMap> {
  const { moments } = options;
  const rows = await readMapTableRows(database, options);
  const counts = await countNeighbours(database, options);
  const leaving = await readLeavingEdges(database, options);

  const foreignKeys = new Map<string, Set<string>>();
  const referencedColumns = new Map<string, Set<string>>();
  const edges: MapEdge[] = [];
  for (const edge of leaving) {
    if (edge.kind === 'foreign-key') {
      setOf(foreignKeys, edge.from_table).add(edge.name);
    }
    const from = rows.get(edge.from_table);
    const to = rows.get(edge.to_table);
    if (from && to) {
      const mapEdge = mapEdgeOf(edge, from, to);
      edges.push(mapEdge);
      mapEdge.columns.forEach(pair =>
        setOf(referencedColumns, to.id).add(pair.to),
      );
    }
  }
  for (const inference of options.inferred
    ? await readLeavingInferences(database, options)
    : []) {
    const from = rows.get(inference.from_table);
    const to = rows.get(inference.to_table);
    if (from && to) {
      const mapEdge = inferredMapEdgeOf(inference, from, to);
      edges.push(mapEdge);
      for (const pair of mapEdge.columns) {
        setOf(referencedColumns, from.id).add(pair.from);
        setOf(referencedColumns, to.id).add(pair.to);
      }
    }
  }

  const focus = options.focus && rows.get(options.focus);
  const distances = focus && distancesFrom(focus.entity_name, edges);
  const tableOf = (row: MapTableRow) =>
    mapTableOf(row, {
      moments,
      hops: distances ? distances.get(row.entity_name) : undefined,
      counts: counts.get(row.id),
      foreignKeys: foreignKeys.get(row.id) ?? new Set(),
      referencedColumns: referencedColumns.get(row.id) ?? new Set(),
    });
  return {
    tables: [...rows.values()].map(tableOf).sort(compareTables),
    edges: edges.sort((one, other) => compareText(one.id, other.id)),
    edgesLeftOut: [...counts.values()].reduce(
      (sum, { edgesLeftOut }) => sum + edgesLeftOut,
      0,
    ),
  };
}
