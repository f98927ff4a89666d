import { isoTime } from './isoTime';
import { NOT_OF_EXTENSION, PARTITION_TREE } from './visibleRelations';

/**
 * Estimates and counters of the relations of the schemas $1 and of everything
 * below their partitioned tables: of those that $2 names, or of all where it is
 * null. By functions, which cost a third of
 * `pg_stat_all_tables`; as that view, it has counters for the kinds r, p and m.
 */
function statistics(lastScan: string, lastIndexScan: string): string {
  return `
${PARTITION_TREE}, readable AS (
  SELECT c.oid FROM pg_class c
  WHERE c.relnamespace = ANY ($1::oid[])
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND ${NOT_OF_EXTENSION}
  UNION
  SELECT tree.oid FROM tree
), wanted AS (
  SELECT oid FROM readable
  WHERE $2::oid[] IS NULL OR oid = ANY ($2::oid[])
), index_scans AS (
  SELECT
    x.indrelid,
    sum(pg_stat_get_numscans(x.indexrelid))::int8 AS scans,
    ${lastIndexScan} AS last_scan
  FROM wanted JOIN pg_index x ON x.indrelid = wanted.oid
  GROUP BY x.indrelid
)
SELECT
  c.oid,
  c.reltuples,
  c.relpages,
  c.relkind IN ('r', 'p', 'm') AS counted,
  pg_stat_get_live_tuples(c.oid) AS n_live_tup,
  pg_stat_get_dead_tuples(c.oid) AS n_dead_tup,
  pg_stat_get_tuples_inserted(c.oid) AS n_tup_ins,
  pg_stat_get_tuples_updated(c.oid) AS n_tup_upd,
  pg_stat_get_tuples_deleted(c.oid) AS n_tup_del,
  pg_stat_get_mod_since_analyze(c.oid) AS n_mod_since_analyze,
  pg_stat_get_numscans(c.oid) AS seq_scan,
  s.scans AS idx_scan,
  ${isoTime(lastScan)} AS last_seq_scan,
  ${isoTime('s.last_scan')} AS last_idx_scan,
  ${isoTime('pg_stat_get_last_vacuum_time(c.oid)')} AS last_vacuum,
  ${isoTime('pg_stat_get_last_autovacuum_time(c.oid)')} AS last_autovacuum,
  ${isoTime('pg_stat_get_last_analyze_time(c.oid)')} AS last_analyze,
  ${isoTime('pg_stat_get_last_autoanalyze_time(c.oid)')} AS last_autoanalyze
FROM wanted
JOIN pg_class c ON c.oid = wanted.oid
LEFT JOIN index_scans s ON s.indrelid = c.oid`;
}

/** Statistics, before PostgreSQL 16. */
export const STATISTICS = statistics('NULL::timestamptz', 'NULL::timestamptz');

/** Statistics, since PostgreSQL 16, which knows when a table was last read. */
export const STATISTICS_SINCE_16 = statistics(
  'pg_stat_get_lastscan(c.oid)',
  'max(pg_stat_get_lastscan(x.indexrelid))',
);

export interface StatisticRow {
  oid: number;
  reltuples: number;
  relpages: number;
  /** Whether the counters mean something for this kind. */
  counted: boolean;
  n_live_tup: number;
  n_dead_tup: number;
  n_tup_ins: number;
  n_tup_upd: number;
  n_tup_del: number;
  n_mod_since_analyze: number;
  seq_scan: number;
  /** Null where there is no index. */
  idx_scan: number | null;
  last_seq_scan: string | null;
  last_idx_scan: string | null;
  last_vacuum: string | null;
  last_autovacuum: string | null;
  last_analyze: string | null;
  last_autoanalyze: string | null;
}
