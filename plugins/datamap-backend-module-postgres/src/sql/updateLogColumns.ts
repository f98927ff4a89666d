/**
 * The columns of the relation called $2 in the schema called $1, and whether
 * the role may read each. No row where there is no such relation.
 */
export const UPDATE_LOG_COLUMNS = `
SELECT
  a.attname::text AS name,
  has_schema_privilege(n.oid, 'USAGE')
    AND has_column_privilege(c.oid, a.attnum, 'SELECT') AS readable
FROM pg_namespace n
JOIN pg_class c ON c.relnamespace = n.oid
JOIN pg_attribute a ON a.attrelid = c.oid
WHERE n.nspname = $1::name AND c.relname = $2::name
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND a.attnum > 0 AND NOT a.attisdropped`;

export interface UpdateLogColumnRow {
  name: string;
  readable: boolean | null;
}
