/**
 * Those of the relations $1 whose size would have to be waited for: they, one
 * of their indexes or their TOAST table are locked, or about to be.
 */
export const LOCKED_RELATIONS = `
WITH locked AS (
  SELECT DISTINCT l.relation
  FROM pg_locks l
  JOIN pg_database d ON d.oid = l.database
  WHERE d.datname = current_database()
    AND l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'
    AND l.pid <> pg_backend_pid()
)
SELECT DISTINCT c.oid
FROM locked l
LEFT JOIN pg_index x ON x.indexrelid = l.relation
LEFT JOIN pg_class t
  ON t.reltoastrelid = COALESCE(x.indrelid, l.relation) AND t.reltoastrelid <> 0
JOIN pg_class c ON c.oid IN (l.relation, x.indrelid, t.oid)
WHERE c.oid = ANY ($1::oid[])`;

export interface LockedRelationRow {
  oid: number;
}
