import { type MapTable, presentedWords } from '@datamap/plugin-datamap-common';
import { columnWordsOf } from '../notes/notesOfTables';
import { resourceRef } from '../store/entityRefs';
import { type Moments, withMoments } from '../store/moments';
import type { NeighbourCount } from './countNeighbours';
import type { MapTableRow } from './MapTableRow';

/** What a table on the map has around it. */
export interface MapTableSurroundings {
  moments: Moments;
  hops?: number;
  counts?: NeighbourCount;
  /** Names of its foreign keys whose other side the caller may see. */
  foreignKeys: Set<string>;
  /** Names of its columns that the answer's references lead to, or suggested ones from. */
  referencedColumns: Set<string>;
}

/**
 * The columns by which the table connects: those of its keys and those that
 * others reference, which need no more than a unique index. A foreign key to a
 * table that the caller may not see is none here.
 */
function connectingColumns(
  row: MapTableRow,
  { foreignKeys, referencedColumns }: MapTableSurroundings,
): MapTable['columns'] {
  const keys = row.keys.filter(
    key => key.type !== 'foreign' || foreignKeys.has(key.name),
  );
  const portal = columnWordsOf(row.column_notes ?? []);
  return [...row.columns]
    .sort((one, other) => one.attnum - other.attnum)
    .map(({ attnum, name, comment, type }) => ({
      name,
      title: presentedWords(name, comment, portal.get(attnum)).title,
      type,
      keys: [
        ...new Set(
          keys.filter(key => key.columns.includes(attnum)).map(key => key.type),
        ),
      ],
    }))
    .filter(
      ({ name, keys: roles }) =>
        roles.length > 0 || referencedColumns.has(name),
    );
}

/** A table as the map shows it. */
export function mapTableOf(
  row: MapTableRow,
  surroundings: MapTableSurroundings,
): MapTable {
  const { moments, hops, counts } = surroundings;
  return {
    entityRef: resourceRef(row.warehouse, row.entity_name),
    entityName: row.entity_name,
    schema: row.schema_name,
    schemaEntityName: row.schema_entity_name,
    name: row.name,
    title: row.title,
    kind: row.kind,
    health: row.health,
    rows: withMoments(row.rows, moments),
    ...(hops === undefined ? {} : { hops }),
    columns: connectingColumns(row, surroundings),
    columnCount: row.columns.length,
    neighbours: counts?.neighbours ?? 0,
    leftOut: counts?.leftOut ?? 0,
  };
}
