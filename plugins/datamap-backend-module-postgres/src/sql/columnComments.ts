import { WANTED_RELATION } from './visibleRelations';

/**
 * The comments on columns of the wanted relations.
 */
export const COLUMN_COMMENTS = `
SELECT
  c.oid,
  array_agg(d.objsubid)::text AS attnums,
  array_agg(d.description)::text AS texts
FROM pg_class c
JOIN pg_description d
  ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass
    AND d.objsubid > 0
WHERE ${WANTED_RELATION}
GROUP BY c.oid`;

/** Texts about columns of one relation, pairwise with their attnums: two arrays as text. */
export interface ColumnTextsRow {
  oid: number;
  attnums: string;
  texts: string;
}
