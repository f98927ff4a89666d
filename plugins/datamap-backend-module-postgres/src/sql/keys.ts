import { WANTED_RELATION } from './visibleRelations';

/**
 * Primary, unique and foreign keys of the wanted relations. Every
 * foreign key from or to a partitioned table has clones, which have a parent.
 * For a key that references a partition, `referenced_names` has the names of
 * the columns, which the partition may number in another way than its root.
 */
function keys(enforced: string): string {
  return `
SELECT
  k.oid,
  k.conrelid AS relation,
  k.conname::text AS name,
  k.contype::text AS type,
  k.conkey AS columns,
  k.confrelid AS referenced,
  k.confkey AS referenced_columns,
  CASE WHEN r.relispartition THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(k.confkey) WITH ORDINALITY u (attnum, position)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum
    ORDER BY u.position
  ) END AS referenced_names,
  k.confupdtype::text AS on_update,
  k.confdeltype::text AS on_delete,
  k.confmatchtype::text AS match,
  k.convalidated AS validated,
  ${enforced} AS enforced,
  k.condeferrable AS deferrable,
  k.condeferred AS deferred,
  d.description AS comment
FROM pg_class c
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_class r ON r.oid = k.confrelid
LEFT JOIN pg_description d
  ON d.objoid = k.oid AND d.classoid = 'pg_constraint'::regclass
    AND d.objsubid = 0
WHERE ${WANTED_RELATION}
  AND k.contype IN ('p', 'u', 'f') AND k.conparentid = 0
ORDER BY k.conrelid, k.contype <> 'p', k.conname`;
}

/** Keys, before PostgreSQL 18. */
export const KEYS = keys('true');

/** Keys, since PostgreSQL 18, where one may be NOT ENFORCED. */
export const KEYS_SINCE_18 = keys('k.conenforced');

export interface KeyRow {
  oid: number;
  relation: number;
  name: string;
  /** `pg_constraint.contype` */
  type: string;
  columns: number[];
  /** 0 for keys that are not foreign. */
  referenced: number;
  referenced_columns: number[] | null;
  referenced_names: string[] | null;
  on_update: string;
  on_delete: string;
  match: string;
  validated: boolean;
  enforced: boolean;
  deferrable: boolean;
  deferred: boolean;
  comment: string | null;
}
