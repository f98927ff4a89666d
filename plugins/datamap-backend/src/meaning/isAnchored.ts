import type { RelationStatistic } from '@datamap/plugin-datamap-node';

/**
 * Whether `n_live_tup` was set by a VACUUM or ANALYZE since the counters began.
 *
 * Both set it to what they found, and a reset or a crash clears their times
 * along with it. So while one of the times is there, `n_live_tup` is a figure
 * and what was counted after it, not only a difference from an unknown start
 * (PostgreSQL documentation, `pg_stat_all_tables`).
 */
export function isAnchored(statistic: RelationStatistic): boolean {
  return (
    statistic.lastAnalyze !== undefined ||
    statistic.lastAutoanalyze !== undefined ||
    statistic.lastVacuum !== undefined ||
    statistic.lastAutovacuum !== undefined
  );
}
