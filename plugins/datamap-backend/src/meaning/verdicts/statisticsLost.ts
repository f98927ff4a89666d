import type { Evidence, Grade } from '@datamap/plugin-datamap-common';
import { measureStoringRelations } from '../measureRows';
import { storingRelations } from '../storingRelations';
import { cutCounters } from '../writeCounters';
import { evidenceOf } from './evidenceOf';
import { isUncounted } from './isUncounted';
import type { VerdictContext, VerdictRule } from './types';

/**
 * Nobody knows how many rows there are, and the statistics have started over.
 *
 * That is certain where an earlier reading had a number, or saw the counters
 * higher. It is likely where the server knows of a reset and something lies in
 * the file that the counters do not explain. Without either the number was
 * never measured. On a standby only an earlier number counts: its counters are
 * always 0.
 */
export const statisticsLost: VerdictRule = context => {
  const grade = isUncounted(context) ? gradeOf(context) : undefined;
  if (!grade) {
    return undefined;
  }
  const { reading } = context;
  return {
    verdict: 'statistics-lost',
    grade,
    evidence: [
      ...previousRows(context),
      ...evidenceOf(reading, [
        reading.server.statsReset ? 'stats_reset' : 'postmaster_start_time',
        'is_in_recovery',
        'reltuples',
        'n_live_tup',
        'n_tup_ins',
        'main_fork_bytes',
      ]),
    ],
    explanationKey: 'verdict.statistics-lost',
  };
};

function gradeOf({ reading, previous }: VerdictContext): Grade | undefined {
  const wasKnown =
    (previous?.rows.value ?? 0) > 0 ||
    previous?.verdicts.includes('statistics-lost');
  if (wasKnown || cutCounters(reading, previous).size > 0) {
    return 'exact';
  }
  const { server } = reading;
  const resetKnown = server.statsReset !== undefined && !server.inRecovery;
  return resetKnown && holdsUnexplainedPages(reading, previous)
    ? 'estimate'
    : undefined;
}

function holdsUnexplainedPages(
  reading: VerdictContext['reading'],
  previous: VerdictContext['previous'],
): boolean {
  const unknown = new Set(
    measureStoringRelations(reading, previous)
      .filter(({ rows }) => rows.grade === 'unknown')
      .map(({ oid }) => oid),
  );
  return storingRelations(reading).some(
    ({ oid, size }) => unknown.has(oid) && size && size.mainBytes > 0,
  );
}

function previousRows({ previous }: VerdictContext): Evidence[] {
  const known = previous?.lastNonEmpty;
  return known
    ? [{ fact: 'previous_rows', value: known.rows, measuredAt: known.at }]
    : [];
}
