import { evidenceOf } from './evidenceOf';
import { isUncounted } from './isUncounted';
import { isStoredElsewhere } from './storedElsewhere';
import { notPermitted } from './notPermitted';
import { statisticsLost } from './statisticsLost';
import type { VerdictRule } from './types';

/**
 * Nobody knows how many rows there are, and nothing says that anybody ever did:
 * no ANALYZE, no counters that explain what lies in the file, and no evidence
 * that there were such counters before the statistics last started over.
 */
export const neverMeasured: VerdictRule = context => {
  if (
    !isUncounted(context) ||
    isStoredElsewhere(context) ||
    notPermitted(context) ||
    statisticsLost(context)
  ) {
    return undefined;
  }
  return {
    verdict: 'never-measured',
    grade: 'exact',
    evidence: evidenceOf(context.reading, [
      'reltuples',
      'n_live_tup',
      'n_tup_ins',
      'last_analyze',
      'main_fork_bytes',
      'is_in_recovery',
    ]),
    explanationKey: 'verdict.never-measured',
  };
};
