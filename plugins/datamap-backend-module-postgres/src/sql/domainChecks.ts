/**
 * What the domains $1, and the domains below them, demand of a value.
 * `pg_get_constraintdef` of a domain's check waits for nothing. One that names a
 * function outside the schemas $2 is left out.
 */
export const DOMAIN_CHECKS = `
WITH RECURSIVE chain (oid, base) AS (
  SELECT u.oid, u.oid FROM unnest($1::oid[]) u (oid)
  UNION ALL
  SELECT chain.oid, t.typbasetype
  FROM chain
  JOIN pg_type t ON t.oid = chain.base AND t.typtype = 'd'
)
SELECT
  chain.oid,
  k.conname::text AS name,
  pg_get_constraintdef(k.oid, true) AS definition
FROM chain
JOIN pg_constraint k ON k.contypid = chain.base AND k.contype = 'c'
WHERE NOT EXISTS (
  SELECT FROM pg_depend d
  JOIN pg_proc p ON p.oid = d.refobjid
  WHERE d.classid = 'pg_constraint'::regclass AND d.objid = k.oid
    AND d.refclassid = 'pg_proc'::regclass
    AND p.pronamespace <> ALL ($2::oid[])
    AND p.pronamespace <> 'pg_catalog'::regnamespace
)
ORDER BY chain.oid, k.conname`;

export interface DomainCheckRow {
  /** The domain, not the one below it that has the check. */
  oid: number;
  name: string;
  definition: string;
}
