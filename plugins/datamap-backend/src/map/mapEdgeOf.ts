import type { MapEdge } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { ForeignKey } from '../store/foreignKeys';
import { confidenceOf } from '../inference/inferredReferenceOf';
import type { EdgeRow, InferredEdgeRow } from './EdgeRow';
import type { MapTableRow } from './MapTableRow';

/** What an edge needs of the tables at its ends. */
export type EdgeEnd = Pick<MapTableRow, 'entity_name' | 'columns' | 'keys'>;

const TYPES: Record<EdgeRow['kind'], MapEdge['type']> = {
  'foreign-key': 'reference',
  reads: 'reads',
  inherits: 'inherits',
};

function columnsByNumber(end: EdgeEnd): Map<number, ColumnSnapshot> {
  return new Map(end.columns.map(column => [column.attnum, column]));
}

/** The foreign key of this name. */
export function foreignKeyOf(
  { keys }: Pick<EdgeEnd, 'keys'>,
  name: string,
): ForeignKey | undefined {
  return keys.find(
    (key): key is ForeignKey => key.type === 'foreign' && key.name === name,
  );
}

/**
 * An edge as the map shows it. Its id is made of the names that the tables and
 * the constraint have, not of anything that a new reading would give anew.
 */
export function mapEdgeOf(
  row: Pick<EdgeRow, 'kind' | 'name'>,
  from: EdgeEnd,
  to: EdgeEnd,
): MapEdge {
  const type = TYPES[row.kind];
  const ends = { type, from: from.entity_name, to: to.entity_name };
  const key = type === 'reference' ? foreignKeyOf(from, row.name) : undefined;
  if (!key) {
    return {
      id: `${type}:${ends.from}:${ends.to}`,
      ...ends,
      columns: [],
    };
  }
  const referencing = columnsByNumber(from);
  const referenced = columnsByNumber(to);
  const nameIn = (columns: Map<number, ColumnSnapshot>, attnum: number) =>
    columns.get(attnum)?.name ?? `#${attnum}`;
  return {
    id: `${type}:${ends.from}:${ends.to}:${key.name}`,
    ...ends,
    constraint: key.name,
    columns: key.columns.map((attnum, index) => ({
      from: nameIn(referencing, attnum),
      to: nameIn(referenced, key.referencedColumns[index]),
    })),
    ...(key.period && { period: true }),
    onUpdate: key.onUpdate,
    onDelete: key.onDelete,
    match: key.match,
    nullable: key.columns.some(
      attnum => referencing.get(attnum)?.nullable ?? true,
    ),
    validated: key.validated,
    enforced: key.enforced,
    deferrable: key.deferrable,
    deferred: key.deferred,
  };
}

/** A suggested reference as the map shows it. */
export function inferredMapEdgeOf(
  row: InferredEdgeRow,
  from: EdgeEnd,
  to: EdgeEnd,
): MapEdge {
  const referencing = columnsByNumber(from);
  const referenced = columnsByNumber(to);
  return {
    id: `inferred:${row.id}`,
    type: 'inferred',
    from: from.entity_name,
    to: to.entity_name,
    columns: row.from_columns.map((attnum, index) => ({
      from: referencing.get(attnum)?.name ?? `#${attnum}`,
      to:
        referenced.get(row.to_columns[index])?.name ??
        `#${row.to_columns[index]}`,
    })),
    nullable: row.from_columns.some(
      attnum => referencing.get(attnum)?.nullable ?? true,
    ),
    confidence: confidenceOf(row.score),
    confirmed: row.confirmed,
  };
}
