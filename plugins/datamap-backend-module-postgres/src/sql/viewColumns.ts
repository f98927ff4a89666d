import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * The columns that the wanted views and materialized views name, by
 * name: a partition may number them in another way than its root.
 */
export const VIEW_COLUMNS = `
SELECT
  w.ev_class AS relation,
  d.refobjid AS source,
  array_agg(DISTINCT a.attname::text) AS columns
FROM pg_rewrite w
${wantedRelation('w.ev_class')}
JOIN pg_depend d
  ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
    AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> w.ev_class
    AND d.refobjsubid > 0
JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE w.ev_type = '1' AND ${WANTED_RELATION}
GROUP BY w.ev_class, d.refobjid
ORDER BY 1, 2`;

export interface ViewColumnsRow {
  relation: number;
  source: number;
  columns: string[];
}
