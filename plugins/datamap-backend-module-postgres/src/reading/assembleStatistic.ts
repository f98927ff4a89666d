import type { RelationStatistic } from '@datamap/plugin-datamap-node';
import type { StatisticRow } from '../sql/statistics';

/**
 * The estimates and counters of one relation. Where the kind has none, or the
 * server has not counted an index scan, they are absent rather than 0.
 */
export function assembleStatistic(row: StatisticRow): RelationStatistic {
  const { oid, reltuples, relpages } = row;
  if (!row.counted) {
    return { oid, reltuples, relpages };
  }
  return {
    oid,
    reltuples,
    relpages,
    nLiveTup: row.n_live_tup,
    nDeadTup: row.n_dead_tup,
    nTupIns: row.n_tup_ins,
    nTupUpd: row.n_tup_upd,
    nTupDel: row.n_tup_del,
    nModSinceAnalyze: row.n_mod_since_analyze,
    seqScan: row.seq_scan,
    ...(row.idx_scan !== null && { idxScan: row.idx_scan }),
    ...(row.last_seq_scan !== null && { lastSeqScan: row.last_seq_scan }),
    ...(row.last_idx_scan !== null && { lastIdxScan: row.last_idx_scan }),
    ...(row.last_vacuum !== null && { lastVacuum: row.last_vacuum }),
    ...(row.last_autovacuum !== null && {
      lastAutovacuum: row.last_autovacuum,
    }),
    ...(row.last_analyze !== null && { lastAnalyze: row.last_analyze }),
    ...(row.last_autoanalyze !== null && {
      lastAutoanalyze: row.last_autoanalyze,
    }),
  };
}
