/**
 * What the collations are called, and which is the database's own.
 */
export const COLLATIONS = `
SELECT
  l.oid,
  l.oid = 'default'::regcollation AS is_default,
  CASE WHEN l.collnamespace = 'pg_catalog'::regnamespace
    THEN l.collname::text
    ELSE n.nspname || '.' || l.collname
  END AS name
FROM pg_collation l
LEFT JOIN pg_namespace n ON n.oid = l.collnamespace`;

export interface CollationRow {
  oid: number;
  is_default: boolean;
  name: string;
}
