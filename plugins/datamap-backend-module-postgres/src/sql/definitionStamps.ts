import { DEFINED_OBJECTS } from './definedObjects';
import { isoTime } from './isoTime';

/**
 * For each relation of the schemas $1, and among $2 where that is not null, that
 * has a text of its own, what changes
 * whenever the text may have changed: the objects' row versions, the options of
 * views, the names
 * of all that they depend on, which the text shows, and the row versions of
 * functions that they call. Waits for nothing.
 */
export const DEFINITION_STAMPS = `
${DEFINED_OBJECTS}, marks AS (
  SELECT relation, hashtextextended(concat_ws(' ', oid, version), 0) AS mark
  FROM objects
  UNION ALL
  SELECT o.relation, hashtextextended(concat_ws(' ', o.oid, d.refobjid,
    quote_ident(n.nspname), quote_ident(c.relname), quote_ident(a.attname)), 0)
  FROM objects o
  JOIN pg_depend d
    ON d.classid = o.catalog AND d.objid = o.oid
      AND d.refclassid = 'pg_class'::regclass
  JOIN pg_class c ON c.oid = d.refobjid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_attribute a
    ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid AND a.attnum > 0
  UNION ALL
  SELECT o.relation, hashtextextended(concat_ws(' ', o.oid, d.refobjid,
    quote_ident(n.nspname), quote_ident(p.proname), p.xmin), 1)
  FROM objects o
  JOIN pg_depend d
    ON d.classid = o.catalog AND d.objid = o.oid
      AND d.refclassid = 'pg_proc'::regclass
  JOIN pg_proc p ON p.oid = d.refobjid
  JOIN pg_namespace n ON n.oid = p.pronamespace
)
SELECT
  ${isoTime('now()')} AS read_at,
  relation AS oid,
  count(*) || '-' || to_hex(bit_xor(mark)) AS stamp
FROM marks
GROUP BY relation
ORDER BY relation`;

export interface DefinitionStampRow {
  read_at: string;
  oid: number;
  stamp: string;
}
