import { WANTED_RELATION } from './visibleRelations';

/**
 * Properties that most wanted relations do not have: a tablespace of
 * their own, an extension that made them, and row-level security that binds the owner too.
 */
export const RELATION_EXTRAS = `
SELECT
  c.oid,
  s.spcname::text AS tablespace,
  x.extname::text AS extension,
  c.relforcerowsecurity AS forced_row_security
FROM pg_class c
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_depend e
  ON e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.objsubid = 0
    AND e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e'
LEFT JOIN pg_extension x ON x.oid = e.refobjid
WHERE ${WANTED_RELATION}
  AND (c.reltablespace <> 0 OR c.relforcerowsecurity OR x.oid IS NOT NULL)`;

export interface RelationExtrasRow {
  oid: number;
  tablespace: string | null;
  extension: string | null;
  forced_row_security: boolean;
}
