import type { ConstraintSnapshot } from '@datamap/plugin-datamap-node';
import type { ConstraintRow } from '../sql/constraints';

/** `pg_constraint.contype` */
const TYPES: Record<string, ConstraintSnapshot['type']> = {
  c: 'check',
  n: 'not-null',
  x: 'exclusion',
};

/** A check, an exclusion or a NOT NULL. */
export function assembleConstraint(row: ConstraintRow): ConstraintSnapshot {
  return {
    type: TYPES[row.type],
    oid: row.oid,
    name: row.name,
    ...(row.comment !== null && { comment: row.comment }),
    columns: row.columns ?? [],
    validated: row.validated,
    enforced: row.enforced,
    deferrable: row.deferrable,
    deferred: row.deferred,
    noInherit: row.no_inherit,
  };
}
