import type { Evidence, Grade } from '@datamap/plugin-datamap-common';
import { loadedBeforeReset } from '../loadedBeforeReset';
import { measureStoringRelations } from '../measureRows';
import { storingRelations } from '../storingRelations';
import { cutCounters } from '../writeCounters';
import { evidenceOf } from './evidenceOf';
import { isUncounted } from './isUncounted';
import type { VerdictContext, VerdictRule } from './types';

/**
 * Nobody knows how many rows there are, and there is evidence that somebody
 * once did.
 *
 * That is certain where an earlier reading of ours had a number, or saw the
 * counters higher. It is likely where the update log says that the rows came in
 * before the last known reset, and they lie in the file unexplained by the
 * counters. A reset alone is no evidence: it may have been of another table,
 * and what lies in the file may have come without being counted, or come from
 * a load that has not ended yet. Then the number was never measured. On a
 * standby only an earlier number counts: its counters are always 0.
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
      ...lastLoad(context),
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
    (previous?.verdicts.includes('statistics-lost') && previous.lastNonEmpty);
  if (wasKnown || cutCounters(reading, previous).size > 0) {
    return 'exact';
  }
  return !reading.server.inRecovery &&
    loadedBeforeReset(reading) &&
    holdsUnexplainedPages(reading, previous)
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

function lastLoad({ reading }: VerdictContext): Evidence[] {
  const value = loadedBeforeReset(reading);
  const measuredAt = reading.updateLogReadAt ?? reading.statisticsReadAt;
  return value ? [{ fact: 'update_log', value, measuredAt }] : [];
}
