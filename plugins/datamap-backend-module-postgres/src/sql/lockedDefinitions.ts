/**
 * Those of the relations $1 whose texts would have to be waited for: they, or
 * what their query or policies read, are locked, or about to be.
 */
export const LOCKED_DEFINITIONS = `
WITH locked AS (
  SELECT DISTINCT l.relation
  FROM pg_locks l
  JOIN pg_database d ON d.oid = l.database
  WHERE d.datname = current_database()
    AND l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'
    AND l.pid <> pg_backend_pid()
), touched (relation) AS (
  SELECT l.relation FROM locked l
  UNION
  SELECT x.indrelid FROM locked l JOIN pg_index x ON x.indexrelid = l.relation
  UNION
  SELECT w.ev_class
  FROM locked l
  JOIN pg_depend d
    ON d.refclassid = 'pg_class'::regclass AND d.refobjid = l.relation
      AND d.classid = 'pg_rewrite'::regclass
  JOIN pg_rewrite w ON w.oid = d.objid
  UNION
  SELECT p.polrelid
  FROM locked l
  JOIN pg_depend d
    ON d.refclassid = 'pg_class'::regclass AND d.refobjid = l.relation
      AND d.classid = 'pg_policy'::regclass
  JOIN pg_policy p ON p.oid = d.objid
)
SELECT t.relation AS oid FROM touched t WHERE t.relation = ANY ($1::oid[])`;

export interface LockedDefinitionRow {
  oid: number;
}
