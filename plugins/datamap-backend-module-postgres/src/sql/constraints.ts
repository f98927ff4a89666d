import { WANTED_RELATION } from './visibleRelations';

/**
 * Checks, exclusions and NOT NULLs (which are constraints since PostgreSQL 18)
 * of the wanted relations. `pg_get_constraintdef` would wait for
 * locks, so the text is read apart.
 */
function constraints(enforced: string): string {
  return `
SELECT
  k.conrelid AS relation,
  k.oid,
  k.conname::text AS name,
  k.contype::text AS type,
  k.conkey AS columns,
  k.convalidated AS validated,
  ${enforced} AS enforced,
  k.condeferrable AS deferrable,
  k.condeferred AS deferred,
  k.connoinherit AS no_inherit,
  d.description AS comment
FROM pg_class c
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_description d
  ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
    AND d.objsubid = 0
WHERE ${WANTED_RELATION} AND k.contype IN ('c', 'x', 'n')
ORDER BY k.conrelid, k.conname`;
}

/** Further constraints, before PostgreSQL 18. */
export const CONSTRAINTS = constraints('true');

/** Further constraints, since PostgreSQL 18, where one may be NOT ENFORCED. */
export const CONSTRAINTS_SINCE_18 = constraints('k.conenforced');

export interface ConstraintRow {
  relation: number;
  oid: number;
  name: string;
  /** `pg_constraint.contype` */
  type: string;
  /** Null for a check that names no column. */
  columns: number[] | null;
  validated: boolean;
  enforced: boolean;
  deferrable: boolean;
  deferred: boolean;
  no_inherit: boolean;
  comment: string | null;
}
