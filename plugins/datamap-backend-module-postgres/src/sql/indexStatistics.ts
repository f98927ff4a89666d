import { isoTime } from './isoTime';
import { VISIBLE_RELATION } from './visibleRelations';

/**
 * The indexes of the relations of the schemas $1 that store something, those of
 * partitions with the index of the whole that they belong to. Waits for nothing.
 */
function indexStatistics(lastScan: string): string {
  return `
WITH RECURSIVE tree (relation, root, oid) AS (
  SELECT c.oid, x.indexrelid, x.indexrelid
  FROM pg_class c
  JOIN pg_index x ON x.indrelid = c.oid
  WHERE ${VISIBLE_RELATION}
  UNION ALL
  SELECT tree.relation, tree.root, i.inhrelid
  FROM tree
  JOIN pg_inherits i ON i.inhparent = tree.oid
)
SELECT
  ${isoTime('now()')} AS read_at,
  tree.relation,
  tree.root,
  i.oid,
  i.relkind = 'I' AS is_partitioned,
  i.relpages::int8 * current_setting('block_size')::int8 AS page_bytes,
  pg_stat_get_numscans(i.oid) AS scans,
  ${isoTime(lastScan)} AS last_scan
FROM tree
JOIN pg_class i ON i.oid = tree.oid
ORDER BY tree.root, i.oid`;
}

/** Uses of indexes, before PostgreSQL 16. */
export const INDEX_STATISTICS = indexStatistics('NULL::timestamptz');

/** Uses of indexes, since PostgreSQL 16, which knows when one was last used. */
export const INDEX_STATISTICS_SINCE_16 = indexStatistics(
  'pg_stat_get_lastscan(i.oid)',
);

export interface IndexStatisticRow {
  read_at: string;
  relation: number;
  /** The index of the table as a whole. */
  root: number;
  oid: number;
  /** Whether it stores nothing itself. */
  is_partitioned: boolean;
  page_bytes: number;
  scans: number;
  last_scan: string | null;
}

/**
 * The sizes of the indexes $1, in bytes. Waits for locks.
 */
export const INDEX_SIZES = `
SELECT i.oid, pg_relation_size(i.oid) AS bytes
FROM pg_class i
WHERE i.oid = ANY ($1::oid[]) AND i.relkind = 'i'`;

export interface IndexSizeRow {
  oid: number;
  /** Null where it is gone. */
  bytes: number | null;
}

/**
 * Those of the indexes $1 whose size would have to be waited for.
 */
export const LOCKED_INDEXES = `
SELECT DISTINCT l.relation AS oid
FROM pg_locks l
JOIN pg_database d ON d.oid = l.database
WHERE d.datname = current_database()
  AND l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'
  AND l.pid <> pg_backend_pid()
  AND l.relation = ANY ($1::oid[])`;

export interface LockedIndexRow {
  oid: number;
}
