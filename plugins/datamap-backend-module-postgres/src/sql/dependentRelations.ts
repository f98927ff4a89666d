/**
 * The relations $1, their partitioned tables, and all that show something of
 * theirs: views by the names of columns, keys that reference a partition by its
 * columns, heirs.
 */
export const DEPENDENT_RELATIONS = `
WITH RECURSIVE changed (oid) AS (
  SELECT unnest($1::oid[])
  UNION
  SELECT i.inhparent
  FROM changed JOIN pg_inherits i ON i.inhrelid = changed.oid
), kin (oid) AS (
  SELECT oid FROM changed
  UNION
  SELECT w.ev_class
  FROM changed
  JOIN pg_depend d
    ON d.refclassid = 'pg_class'::regclass AND d.refobjid = changed.oid
      AND d.classid = 'pg_rewrite'::regclass
  JOIN pg_rewrite w ON w.oid = d.objid
  UNION
  SELECT k.conrelid
  FROM changed
  JOIN pg_constraint k ON k.confrelid = changed.oid AND k.contype = 'f'
  UNION
  SELECT i.inhrelid
  FROM changed JOIN pg_inherits i ON i.inhparent = changed.oid
), wanted (oid) AS (
  SELECT oid FROM kin
  UNION
  SELECT i.inhparent
  FROM wanted JOIN pg_inherits i ON i.inhrelid = wanted.oid
)
SELECT oid FROM wanted`;

export interface DependentRelationRow {
  oid: number;
}
