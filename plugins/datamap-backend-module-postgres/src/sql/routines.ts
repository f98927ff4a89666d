/**
 * The functions and procedures of the schemas $1 that a person wrote: not of
 * extensions, and in a language whose text names tables.
 */
const WRITTEN_ROUTINE = `
p.pronamespace = ANY ($1::oid[])
  AND p.prokind IN ('f', 'p')
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_proc'::regclass
      AND e.objid = p.oid AND e.deptype = 'e'
  )`;

/**
 * What changes whenever one of the routines changes. Waits for nothing.
 */
export const ROUTINES_STAMP = `
SELECT
  count(*) || '-' || to_hex(COALESCE(bit_xor(hashtextextended(
    concat_ws(' ', p.oid, p.xmin, n.nspname), 0)), 0)) AS stamp
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE ${WRITTEN_ROUTINE}`;

export interface RoutinesStampRow {
  stamp: string;
}

/**
 * The routines with a text in SQL or PL/pgSQL, and the relations on record that
 * they depend on (of bodies in standard SQL), partitions as their roots. $2 is
 * the object id after which to go on, $3 how many to give. Waits for nothing.
 */
export const ROUTINES = `
SELECT
  p.oid,
  n.nspname::text AS schema,
  p.proname::text AS name,
  pg_get_function_identity_arguments(p.oid) AS arguments,
  p.prokind::text AS kind,
  l.lanname::text AS language,
  obj_description(p.oid, 'pg_proc') AS comment,
  p.prosrc AS source,
  (SELECT s.setting FROM unnest(p.proconfig) s (setting)
    WHERE s.setting LIKE 'search_path=%' LIMIT 1) AS search_path,
  ARRAY(
    SELECT DISTINCT COALESCE(pg_partition_root(c.oid)::oid, c.oid)
    FROM pg_depend d
    JOIN pg_class c ON c.oid = d.refobjid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
      AND d.refclassid = 'pg_class'::regclass
  ) AS recorded
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang AND l.lanname IN ('sql', 'plpgsql')
WHERE ${WRITTEN_ROUTINE} AND p.oid > $2
ORDER BY p.oid
LIMIT $3`;

export interface RoutineRow {
  oid: number;
  schema: string;
  name: string;
  arguments: string;
  /** `pg_proc.prokind` */
  kind: string;
  language: string;
  comment: string | null;
  /** Empty for bodies in standard SQL. */
  source: string;
  /** As `search_path=…`. */
  search_path: string | null;
  /** Object ids of relations. */
  recorded: number[];
}

/**
 * The names of the relations of the schemas $1, and of their partitions in
 * these schemas, which stand for their roots.
 */
export const RELATION_NAMES = `
SELECT
  COALESCE(pg_partition_root(c.oid)::oid, c.oid) AS oid,
  n.nspname::text AS schema,
  c.relname::text AS name
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relnamespace = ANY ($1::oid[])
  AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`;

export interface RelationNameRow {
  oid: number;
  schema: string;
  name: string;
}
