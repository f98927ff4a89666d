import { WANTED_RELATION, wantedRelation } from './visibleRelations';

/**
 * The relations that the wanted views and materialized views name.
 * Only the rule of SELECT is the view itself (`ev_type` 1).
 */
export const VIEW_SOURCES = `
SELECT DISTINCT w.ev_class AS relation, d.refobjid AS source
FROM pg_rewrite w
${wantedRelation('w.ev_class')}
JOIN pg_depend d
  ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid
    AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> w.ev_class
WHERE w.ev_type = '1' AND ${WANTED_RELATION}
ORDER BY 1, 2`;

export interface ViewSourceRow {
  relation: number;
  source: number;
}
