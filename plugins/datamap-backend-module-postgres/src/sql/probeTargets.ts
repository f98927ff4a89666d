import { PARTITION_TREE } from './visibleRelations';

/**
 * Those of the relations $2 in the schemas $1 whose rows are stored here and
 * may be read: ordinary and partitioned tables and filled materialized views.
 * A view would run what its author wrote, and a foreign table, also as a
 * partition, would ask another database.
 */
export const PROBE_TARGETS = `
${PARTITION_TREE}
SELECT
  c.oid,
  n.nspname::text AS schema,
  c.relname::text AS name,
  c.relkind::text AS kind
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid = ANY ($2::oid[])
  AND c.relnamespace = ANY ($1::oid[])
  AND c.relkind IN ('r', 'p', 'm') AND c.relispopulated
  AND has_table_privilege(c.oid, 'SELECT')
  AND NOT EXISTS (
    SELECT FROM tree
    JOIN pg_foreign_table f ON f.ftrelid = tree.oid
    WHERE tree.root = c.oid
  )
ORDER BY n.nspname, c.relname`;

export interface ProbeTargetRow {
  oid: number;
  schema: string;
  name: string;
  /** `pg_class.relkind` */
  kind: string;
}
