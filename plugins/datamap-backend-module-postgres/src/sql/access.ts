/**
 * Who asks, in which database, and of the schemas $1: how many relations each
 * has, and of how many the role may read the rows.
 */
export const ACCESS = `
SELECT
  current_user::text AS role,
  current_database()::text AS database,
  n.oid,
  n.nspname::text AS name,
  count(c.oid)::int4 AS tables,
  count(c.oid) FILTER (WHERE has_table_privilege(c.oid, 'SELECT'))::int4
    AS readable
FROM (SELECT) AS asked
LEFT JOIN pg_namespace n ON n.oid = ANY ($1::oid[])
LEFT JOIN pg_class c
  ON c.relnamespace = n.oid
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
GROUP BY n.oid, n.nspname
ORDER BY n.nspname`;

export interface AccessRow {
  role: string;
  database: string;
  /** Null where there is no schema at all. */
  oid: number | null;
  name: string | null;
  tables: number;
  readable: number;
}

/**
 * Relations of the schemas $1 whose rows the role may not read, where the
 * configuration opens the contents of some.
 */
export const UNREADABLE_RELATIONS = `
SELECT n.nspname::text AS schema, c.relname::text AS name
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relnamespace = ANY ($1::oid[])
  AND c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition
  AND NOT has_table_privilege(c.oid, 'SELECT')
ORDER BY n.nspname, c.relname`;

export interface UnreadableRelationRow {
  schema: string;
  name: string;
}

/**
 * Whether the role may read the table $2 of the schema $1. No row where the
 * schema may not be used or the table is not there.
 */
export const MAY_READ_TABLE = `
SELECT has_table_privilege(c.oid, 'SELECT')
  OR has_any_column_privilege(c.oid, 'SELECT') AS may_read
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relname = $2
  AND has_schema_privilege(n.oid, 'USAGE')`;

export interface MayReadTableRow {
  may_read: boolean | null;
}
