import type { ColumnSnapshot, KeySnapshot } from '@datamap/plugin-datamap-node';
import type { ReferenceAction } from '@datamap/plugin-datamap-common';
import type { KeyFacts } from './unpackKeys';

type ForeignKey = Extract<KeySnapshot, { type: 'foreign' }>;

/** `pg_constraint.confupdtype` and `confdeltype` */
const ACTIONS: Record<string, ReferenceAction> = {
  a: 'no-action',
  r: 'restrict',
  c: 'cascade',
  n: 'set-null',
  d: 'set-default',
};

/** `pg_constraint.confmatchtype` */
const MATCHES: Record<string, ForeignKey['match']> = {
  f: 'full',
  p: 'partial',
  s: 'simple',
};

/**
 * One key.
 *
 * @param row - the key
 * @param referenced - for a foreign key, the relation that it is to be given
 *   as referencing (a partition's root), by its columns
 */
export function assembleKey(
  row: KeyFacts,
  referenced?: { oid: number; columns(): ColumnSnapshot[] },
): KeySnapshot {
  const common = {
    oid: row.oid,
    name: row.name,
    ...(row.comment !== null && { comment: row.comment }),
    columns: row.columns,
    ...(row.period && { period: true }),
    deferrable: row.deferrable,
    deferred: row.deferred,
  };
  if (row.type !== 'f') {
    return { ...common, type: row.type === 'p' ? 'primary' : 'unique' };
  }
  return {
    ...common,
    type: 'foreign',
    referencedOid: referenced?.oid ?? row.referenced,
    referencedColumns: referencedColumns(row, referenced?.columns),
    onUpdate: ACTIONS[row.on_update],
    onDelete: ACTIONS[row.on_delete],
    match: MATCHES[row.match],
    validated: row.validated,
    enforced: row.enforced,
  };
}

function referencedColumns(
  row: KeyFacts,
  columnsOf: (() => ColumnSnapshot[]) | undefined,
): number[] {
  const own = row.referenced_columns ?? [];
  if (row.referenced_names === null || !columnsOf) {
    return own;
  }
  const columns = columnsOf();
  // A partition may number its columns in another way than its root.
  return row.referenced_names.map(
    (name, index) =>
      columns.find(column => column.name === name)?.attnum ?? own[index],
  );
}
