/**
 * Relations (`pg_class c`) that are no members of extensions, or all where the
 * configuration asks for those too (see {@link LOCAL_SETTINGS}).
 */
export const NOT_OF_EXTENSION = `(
    (SELECT current_setting('datamap.extension_tables', true) = 'on')
    OR c.oid NOT IN (
      SELECT e.objid FROM pg_depend e
      WHERE e.classid = 'pg_class'::regclass
        AND e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'
    )
  )`;

/**
 * Relations (`pg_class c`) that a person would call tables, in the schemas $1:
 * no partitions, and no members of extensions unless they are asked for.
 */
export const VISIBLE_RELATION = `
c.relnamespace = ANY ($1::oid[])
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND NOT c.relispartition
  AND ${NOT_OF_EXTENSION}`;

/**
 * Those of them that are asked for: with the object ids $2, or all where $2 is
 * null.
 */
export const WANTED_RELATION = `${VISIBLE_RELATION}
  AND ($2::oid[] IS NULL OR c.oid = ANY ($2::oid[]))`;

function partitionTree(roots: string): string {
  return `
WITH RECURSIVE tree (root, oid) AS (
  SELECT c.oid, c.oid
  FROM pg_partitioned_table p
  JOIN pg_class c ON c.oid = p.partrelid
  WHERE ${roots}
  UNION ALL
  SELECT tree.root, i.inhrelid
  FROM tree
  JOIN pg_inherits i ON i.inhparent = tree.oid
  WHERE NOT i.inhdetachpending
)`;
}

/**
 * `tree (root, oid)`: partitioned tables in the schemas $1 with everything
 * below them, at any depth and in any schema. Read from `pg_inherits`;
 * `pg_partition_tree` would wait for locks.
 */
export const PARTITION_TREE = partitionTree(VISIBLE_RELATION);

/** The same, of the partitioned tables $2, or of all where $2 is null. */
export const WANTED_PARTITION_TREE = partitionTree(WANTED_RELATION);
