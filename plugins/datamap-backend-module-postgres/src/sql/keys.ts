import { WANTED_RELATION } from './visibleRelations';

/**
 * Primary, unique and foreign keys of the wanted relations, a line for each.
 * Every foreign key from or to a partitioned table has clones, which have a
 * parent. For a key that references a partition (or an heir), the names of the
 * columns are given too, which a partition may number in another way than its
 * root.
 */
function keys(enforced: string, period: string): string {
  return `
SELECT
  k.conrelid,
  k.oid,
  k.conname,
  k.contype,
  k.conkey,
  k.confrelid,
  k.confkey,
  CASE WHEN k.confrelid IN (SELECT i.inhrelid FROM pg_inherits i)
    THEN ARRAY(
      SELECT a.attname::text
      FROM unnest(k.confkey) WITH ORDINALITY u (attnum, position)
      JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum
      ORDER BY u.position
    ) END,
  k.confupdtype,
  k.confdeltype,
  k.confmatchtype,
  k.convalidated,
  ${enforced},
  ${period},
  k.condeferrable,
  k.condeferred,
  d.description
FROM pg_class c
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_description d
  ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
    AND d.objsubid = 0
WHERE ${WANTED_RELATION}
  AND k.contype IN ('p', 'u', 'f') AND k.conparentid = 0`;
}

/** Keys, before PostgreSQL 18. */
export const KEYS = keys('true', 'false');

/** Keys, since PostgreSQL 18, where one may be NOT ENFORCED or over periods. */
export const KEYS_SINCE_18 = keys('k.conenforced', 'k.conperiod');

/** What follows the relation's object id in a line of {@link KEYS}. */
export type KeyFields = [
  oid: string,
  name: string,
  /** `pg_constraint.contype` */
  type: string,
  /** attnums, as an array. */
  columns: string,
  /** 0 for keys that are not foreign. */
  referenced: string,
  referencedColumns: string | undefined,
  /** Of those that reference a partition or an heir. */
  referencedNames: string | undefined,
  onUpdate: string,
  onDelete: string,
  match: string,
  validated: string,
  enforced: string,
  /** Whether its last column is a period. */
  period: string,
  deferrable: string,
  deferred: string,
  comment: string | undefined,
];
