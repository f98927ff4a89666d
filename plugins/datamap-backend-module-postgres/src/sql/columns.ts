import { VISIBLE_RELATION } from './visibleRelations';

/**
 * The columns of the relations of the schemas $1: one row for each relation,
 * one array for each property, which is the fastest way to have very many.
 *
 * A default is written by `pg_get_expr(…, 0)`, which takes no lock. It would
 * fail for a generated column, whose expression holds variables.
 */
export const COLUMNS = `
SELECT
  a.relation AS oid,
  array_agg(a.attnum) AS attnums,
  array_agg(a.attname) AS names,
  array_agg(a.atttypid) AS type_oids,
  array_agg(a.atttypmod) AS type_modifiers,
  array_agg(a.traits) AS traits,
  array_agg(a.default_text) AS defaults,
  array_agg(a.collation_name) AS collations,
  array_agg(a.description) AS comments
FROM (
  SELECT
    a.attrelid AS relation,
    a.attnum,
    a.attname::text AS attname,
    a.atttypid,
    a.atttypmod,
    CASE WHEN a.attnotnull THEN 'n' ELSE '' END
      || a.attidentity::text || a.attgenerated::text AS traits,
    CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, 0) END
      AS default_text,
    CASE WHEN l.collnamespace = 'pg_catalog'::regnamespace
      THEN l.collname::text
      ELSE ln.nspname || '.' || l.collname
    END AS collation_name,
    x.description
  FROM pg_class c
  JOIN pg_attribute a ON a.attrelid = c.oid
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_collation l
    ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
  LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
  LEFT JOIN pg_description x
    ON x.objoid = c.oid AND x.classoid = 'pg_class'::regclass
      AND x.objsubid = a.attnum
  WHERE ${VISIBLE_RELATION}
    AND a.attnum > 0 AND NOT a.attisdropped
  ORDER BY a.attrelid, a.attnum
) a
GROUP BY a.relation`;

export interface ColumnsRow {
  oid: number;
  attnums: number[];
  names: string[];
  type_oids: number[];
  type_modifiers: number[];
  /**
   * Letters: n NOT NULL; a, d identity always and by default; s, v generated
   * stored and virtual.
   */
  traits: string[];
  defaults: Array<string | null>;
  collations: Array<string | null>;
  comments: Array<string | null>;
}
