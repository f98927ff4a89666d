import { WANTED_RELATION } from './visibleRelations';

/**
 * The defaults of columns of the wanted relations.
 * `pg_get_expr(…, 0)` takes no lock. It would fail for a generated column, whose
 * expression holds variables.
 */
export const COLUMN_DEFAULTS = `
SELECT
  c.oid,
  array_agg(d.adnum)::text AS attnums,
  array_agg(pg_get_expr(d.adbin, 0))::text AS texts
FROM pg_class c
JOIN pg_attrdef d ON d.adrelid = c.oid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.adnum
WHERE ${WANTED_RELATION}
  AND a.attgenerated = ''
GROUP BY c.oid`;
