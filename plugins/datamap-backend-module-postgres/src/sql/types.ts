/**
 * What the pairs of type and modifier $1, $2 are. A domain is followed to its
 * bottom; the first modifier on the way is the one that holds.
 */
export const TYPES = `
WITH RECURSIVE used (oid, modifier) AS (
  SELECT * FROM unnest($1::oid[], $2::int4[])
), chain (oid, modifier, base, base_modifier, not_null) AS (
  SELECT u.oid, u.modifier, u.oid, u.modifier, false FROM used u
  UNION ALL
  SELECT
    chain.oid,
    chain.modifier,
    t.typbasetype,
    CASE WHEN chain.base_modifier < 0
      THEN t.typtypmod ELSE chain.base_modifier END,
    chain.not_null OR t.typnotnull
  FROM chain
  JOIN pg_type t ON t.oid = chain.base AND t.typtype = 'd'
)
SELECT
  chain.oid,
  chain.modifier,
  format_type(chain.oid, chain.modifier) AS name,
  CASE WHEN chain.base <> chain.oid
    THEN format_type(chain.base, chain.base_modifier)
  END AS base_name,
  b.typname::text AS internal_name,
  b.typnamespace = 'pg_catalog'::regnamespace AS built_in,
  b.typtype::text AS kind,
  b.typcategory::text AS category,
  chain.not_null,
  (SELECT t.typcollation FROM pg_type t WHERE t.oid = chain.oid) AS collation,
  CASE WHEN b.typtype = 'e' THEN ARRAY(
    SELECT e.enumlabel::text FROM pg_enum e
    WHERE e.enumtypid = b.oid ORDER BY e.enumsortorder
  ) END AS enum_labels
FROM chain
JOIN pg_type b ON b.oid = chain.base AND b.typtype <> 'd'`;

export interface TypeRow {
  oid: number;
  modifier: number;
  name: string;
  /** Of a domain's bottom; null for other types. */
  base_name: string | null;
  /** `pg_type.typname` of the bottom. */
  internal_name: string;
  built_in: boolean;
  /** `pg_type.typtype` of the bottom. */
  kind: string;
  /** `pg_type.typcategory` of the bottom. */
  category: string;
  /** Whether a domain on the way forbids null. */
  not_null: boolean;
  /** The type's own, 0 where it has none. */
  collation: number;
  enum_labels: string[] | null;
}
