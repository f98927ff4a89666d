import type { RelationStatistic } from '@datamap/plugin-datamap-node';
import { storingRelations } from '../storingRelations';
import { evidenceOf } from './evidenceOf';
import type { VerdictRule } from './types';

/** Fewer leftovers than this cost nobody anything. */
const FEWEST_DEAD_ROWS = 1000;
/** Autovacuum comes at about a sixth by its own settings (0.2 of the live rows). */
const DEAD_SHARE = 1 / 3;

/**
 * A third or more of the rows that are stored are dead, twice the share at
 * which autovacuum comes by its own settings. Both numbers are the statistics'
 * tally, so this is an estimate (PostgreSQL documentation, "Routine Vacuuming",
 * `pg_stat_all_tables.n_dead_tup`). Counters of a standby are not those of the
 * writer.
 */
export const bloated: VerdictRule = ({ reading }) => {
  if (reading.server.inRecovery) {
    return undefined;
  }
  const relations = storingRelations(reading);
  const sum = (of: (statistic: RelationStatistic) => number | undefined) =>
    relations.reduce(
      (total, { statistic }) => total + ((statistic && of(statistic)) ?? 0),
      0,
    );
  const dead = sum(statistic => statistic.nDeadTup);
  const live = sum(statistic => statistic.nLiveTup);
  const share = dead / (dead + live);
  if (dead < FEWEST_DEAD_ROWS || share < DEAD_SHARE) {
    return undefined;
  }
  const measuredAt = reading.statisticsReadAt;
  const mainBytes = relations.reduce(
    (total, { size }) => total + (size?.mainBytes ?? 0),
    0,
  );
  return {
    verdict: 'bloated',
    grade: 'estimate',
    evidence: [
      { fact: 'dead_share', value: Math.round(share * 100), measuredAt },
      {
        fact: 'dead_bytes',
        value: Math.round(share * mainBytes),
        measuredAt: reading.sizesReadAt,
      },
      ...evidenceOf(reading, ['n_dead_tup', 'n_live_tup']),
      {
        fact: 'n_mod_since_analyze',
        value: sum(statistic => statistic.nModSinceAnalyze),
        measuredAt,
      },
    ],
    explanationKey: 'verdict.bloated',
  };
};
