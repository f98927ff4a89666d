import type { Reference, TableLink } from '@datamap/plugin-datamap-common';
import type {
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';

/** A foreign key as it was read. */
export type ForeignKey = Extract<KeySnapshot, { type: 'foreign' }>;

/** The foreign keys of a table, in the order in which they were read. */
export function foreignKeysOf(relation: RelationSnapshot): ForeignKey[] {
  return relation.keys.filter(
    (key): key is ForeignKey => key.type === 'foreign',
  );
}

/** The name of a column; its number where the other side is from another reading. */
export function columnName(relation: RelationSnapshot, attnum: number): string {
  return (
    relation.columns.find(column => column.attnum === attnum)?.name ??
    `#${attnum}`
  );
}

/** A foreign key as the API shows it, its pairs of columns in the order of the key. */
export function referenceOf(options: {
  key: ForeignKey;
  referencing: RelationSnapshot;
  referenced: RelationSnapshot;
  /** The table that was asked for. */
  table: TableLink;
  otherTable: TableLink;
}): Reference {
  const { key, referencing, referenced, table, otherTable } = options;
  return {
    constraint: key.name,
    ...(key.comment === undefined ? {} : { description: key.comment }),
    table,
    otherTable,
    columns: key.columns.map((attnum, index) => ({
      from: columnName(referencing, attnum),
      to: columnName(referenced, key.referencedColumns[index]),
    })),
    ...(key.period && { period: true }),
    onUpdate: key.onUpdate,
    onDelete: key.onDelete,
    match: key.match,
    validated: key.validated,
    enforced: key.enforced,
    deferrable: key.deferrable,
    deferred: key.deferred,
  };
}
