/**
 * All schemas but PostgreSQL's own and the temporary ones, with what the role
 * may do in each. Those without USAGE are counted and forgotten. The comment that
 * initdb gives to `public` is nobody's description.
 */
export const SCHEMAS = `
SELECT
  n.oid,
  n.nspname::text AS name,
  pg_get_userbyid(n.nspowner)::text AS owner,
  CASE WHEN n.nspname = 'public'
    THEN nullif(obj_description(n.oid, 'pg_namespace'), 'standard public schema')
    ELSE obj_description(n.oid, 'pg_namespace')
  END AS comment,
  has_schema_privilege(n.oid, 'USAGE') AS may_use,
  has_schema_privilege(n.oid, 'CREATE') AS may_create,
  EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_namespace'::regclass
      AND e.objid = n.oid AND e.deptype = 'e'
  ) AS of_extension
FROM pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY n.nspname`;

export interface SchemaRow {
  oid: number;
  name: string;
  owner: string;
  comment: string | null;
  /** Null where it was dropped a moment ago. */
  may_use: boolean | null;
  may_create: boolean | null;
  of_extension: boolean;
}
