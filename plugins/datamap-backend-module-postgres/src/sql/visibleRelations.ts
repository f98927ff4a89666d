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

/**
 * The wanted relation (`c`) with an object id, found by its index. The planner,
 * which does not know how few rows a catalog has after the filter, would read
 * all of `pg_class` instead; OFFSET keeps it from looking further.
 */
export function wantedRelation(oid: string): string {
  return `CROSS JOIN LATERAL (
  SELECT c.* FROM pg_class c WHERE c.oid = ${oid} OFFSET 0
) c`;
}

function partitionTree(roots: string): string {
  return `
WITH RECURSIVE tree (root, oid) AS (
  SELECT c.oid, c.oid
  FROM pg_partitioned_table p
  ${wantedRelation('p.partrelid')}
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
