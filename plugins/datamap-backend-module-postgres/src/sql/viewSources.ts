import { WANTED_RELATION } from './visibleRelations';

/**
 * The relations that the wanted views and materialized views name.
 * Only the rule of SELECT is the view itself (`ev_type` 1).
 */
export const VIEW_SOURCES = `
SELECT DISTINCT w.ev_class AS relation, d.refobjid AS source
FROM pg_class c
JOIN pg_rewrite w ON w.ev_class = c.oid AND w.ev_type = '1'
JOIN pg_depend d
  ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
    AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> w.ev_class
WHERE ${WANTED_RELATION}
ORDER BY 1, 2`;

export interface ViewSourceRow {
  relation: number;
  source: number;
}
