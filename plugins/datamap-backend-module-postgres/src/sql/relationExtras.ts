import { WANTED_RELATION } from './visibleRelations';

/**
 * Properties that most wanted relations do not have: a tablespace of
 * their own, and row-level security that binds the owner too.
 */
export const RELATION_EXTRAS = `
SELECT
  c.oid,
  s.spcname::text AS tablespace,
  c.relforcerowsecurity AS forced_row_security
FROM pg_class c
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
WHERE ${WANTED_RELATION}
  AND (c.reltablespace <> 0 OR c.relforcerowsecurity)`;

export interface RelationExtrasRow {
  oid: number;
  tablespace: string | null;
  forced_row_security: boolean;
}
