/**
 * Relations (`pg_class c`) that a person would call tables, in the schemas $1:
 * no partitions, no members of extensions.
 */
export const VISIBLE_RELATION = `
c.relnamespace = ANY ($1::oid[])
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND NOT c.relispartition
  AND c.oid NOT IN (
    SELECT e.objid FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass
      AND e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'
  )`;

/**
 * `tree (root, oid)`: partitioned tables in the schemas $1 with everything
 * below them, at any depth and in any schema. Read from `pg_inherits`;
 * `pg_partition_tree` would wait for locks.
 */
export const PARTITION_TREE = `
WITH RECURSIVE tree (root, oid) AS (
  SELECT c.oid, c.oid
  FROM pg_class c
  WHERE c.relkind = 'p' AND ${VISIBLE_RELATION}
  UNION ALL
  SELECT tree.root, i.inhrelid
  FROM tree
  JOIN pg_inherits i ON i.inhparent = tree.oid
  WHERE NOT i.inhdetachpending
)`;
