/**
 * What lets the role write in the schemas $1 and create in them or in the
 * database, folded to one row for each schema, way and role. Rights that come
 * with a role are one row for each role that would have to be taken away. Asked
 * only of a role that can write and is no superuser.
 */
export const WRITE_GRANTS = `
WITH place AS (
  SELECT 'tables' AS kind, n.nspname AS name, c.relowner AS owner, c.relacl AS acl
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.oid = ANY ($1::oid[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
  UNION ALL
  SELECT 'tables', n.nspname, c.relowner, a.attacl
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.oid = ANY ($1::oid[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND a.attacl IS NOT NULL AND NOT a.attisdropped
  UNION ALL
  SELECT 'schema', nspname, nspowner, nspacl
  FROM pg_namespace WHERE oid = ANY ($1::oid[])
  UNION ALL
  SELECT 'database', datname, datdba, datacl
  FROM pg_database WHERE datname = current_database()
),
giving AS (
  SELECT p.kind, p.name, g.grantee, g.privilege_type AS privilege
  FROM place p
  CROSS JOIN LATERAL aclexplode(p.acl) g
  WHERE g.grantee <> p.owner
    AND g.privilege_type IN ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'CREATE')
    AND (g.grantee = 0 OR pg_has_role(g.grantee, 'USAGE'))
  UNION
  SELECT 'owner', '', p.owner, ''
  FROM place p
  WHERE pg_has_role(p.owner, 'USAGE')
  UNION
  SELECT 'role', '', r.oid, ''
  FROM pg_roles r
  WHERE r.rolname = 'pg_write_all_data' AND pg_has_role(r.oid, 'USAGE')
),
me AS (SELECT oid, rolname FROM pg_roles WHERE rolname = current_user)
SELECT
  me.rolname::text AS role,
  g.kind,
  g.name::text AS name,
  g.grantee = 0 AS from_everyone,
  array_agg(DISTINCT g.privilege ORDER BY g.privilege) AS privileges
FROM giving g
JOIN me ON g.grantee IN (0, me.oid)
GROUP BY me.rolname, g.kind, g.name, g.grantee
UNION ALL
SELECT DISTINCT me.rolname::text, 'role', d.rolname::text, false, ARRAY['']
FROM giving g
JOIN me ON g.grantee NOT IN (0, me.oid)
JOIN pg_auth_members m ON m.member = me.oid
JOIN pg_roles d ON d.oid = m.roleid AND pg_has_role(d.oid, g.grantee, 'USAGE')
ORDER BY kind, name, from_everyone`;

export interface WriteGrantRow {
  /** The role that reads. */
  role: string;
  /**
   * Rights on tables of the schema `name`, on the schema or the database of that
   * name; that the role owns something; or a role that it has and that may write.
   */
  kind: 'tables' | 'schema' | 'database' | 'owner' | 'role';
  name: string;
  /** Whether everybody has the right, by PUBLIC. */
  from_everyone: boolean;
  privileges: string[];
}
