import { WANTED_RELATION } from './visibleRelations';

/**
 * The columns of the wanted relations: one row for each relation, one
 * array for each property, which is the fastest way to have very many. What few
 * columns have is given only for those, as `attnum:value`. Comments and defaults
 * are statements of their own: joining and sorting them here cost more than
 * everything else. The long arrays come as text and are taken apart when the
 * columns are made, so that no array has to be kept until then.
 */
export const COLUMNS = `
SELECT c.oid, l.*
FROM pg_class c
CROSS JOIN LATERAL (
  SELECT
    array_agg(a.attnum)::text AS attnums,
    array_agg(a.attname)::text AS names,
    array_agg(a.atttypid)::text AS type_oids,
    array_agg(a.attnum::text || ':' || a.atttypmod)
      FILTER (WHERE a.atttypmod >= 0) AS type_modifiers,
    (array_agg(a.attnum) FILTER (WHERE a.attnotnull))::text AS not_null,
    array_agg(a.attnum::text || ':' || a.attidentity::text || a.attgenerated::text)
      FILTER (WHERE a.attidentity <> '' OR a.attgenerated <> '') AS traits,
    array_agg(a.attnum::text || ':' || a.attcollation)
      FILTER (WHERE a.attcollation NOT IN (0, 'default'::regcollation))
      AS collations
  FROM pg_attribute a
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
) l
WHERE ${WANTED_RELATION}`;

export interface ColumnsRow {
  oid: number;
  /** Null for a relation without columns; then the others are too. */
  attnums: string | null;
  names: string | null;
  type_oids: string | null;
  /** `attnum:modifier` of those that have one. */
  type_modifiers: string[] | null;
  /** attnums of those that forbid null. */
  not_null: string | null;
  /**
   * `attnum:letters`: a, d identity always and by default; s, v generated
   * stored and virtual.
   */
  traits: string[] | null;
  /** `attnum:oid` of those that have another collation than the database's. */
  collations: string[] | null;
}
