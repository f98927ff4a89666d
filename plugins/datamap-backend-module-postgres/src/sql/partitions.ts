import { PARTITION_TREE } from './visibleRelations';

/**
 * Everything below the partitioned tables of the schemas $1. Name, bound and
 * comment are null where the role may not use the schema. `pg_get_expr(…, 0)` takes no lock.
 */
export const PARTITIONS = `
${PARTITION_TREE}
SELECT
  tree.root,
  c.oid,
  c.relkind::text AS kind,
  CASE WHEN u.usable THEN n.nspname::text END AS schema,
  CASE WHEN u.usable THEN c.relname::text END AS name,
  CASE WHEN u.usable THEN pg_get_expr(c.relpartbound, 0) END AS bound,
  CASE WHEN u.usable THEN (
    SELECT d.description FROM pg_description d
    WHERE d.objoid = c.oid AND d.classoid = 'pg_class'::regclass
      AND d.objsubid = 0
  ) END AS comment
FROM tree
CROSS JOIN LATERAL (
  -- By its index, however many the planner expects: OFFSET keeps it apart.
  SELECT * FROM pg_class c WHERE c.oid = tree.oid OFFSET 0
) c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT has_schema_privilege(n.oid, 'USAGE') AS usable
) u
WHERE tree.oid <> tree.root
ORDER BY tree.root, n.nspname, c.relname`;

export interface PartitionRow {
  root: number;
  oid: number;
  /** `pg_class.relkind`; `p` for one that is itself partitioned. */
  kind: string;
  schema: string | null;
  name: string | null;
  bound: string | null;
  comment: string | null;
}
