import { keepsNothingItself } from '../keepsNothingItself';
import { evidenceOf } from './evidenceOf';
import type { VerdictRule } from './types';

/**
 * The best estimate is 0, though the file has bytes: deleted or rolled-back
 * rows leave them behind.
 */
export const probablyEmpty: VerdictRule = ({ reading, rows }) => {
  if (
    rows.value !== 0 ||
    rows.grade === 'exact' ||
    keepsNothingItself(reading, rows)
  ) {
    return undefined;
  }
  return {
    verdict: 'probably-empty',
    grade: 'estimate',
    evidence: evidenceOf(reading, [
      'main_fork_bytes',
      'reltuples',
      'relpages',
      'n_live_tup',
      'n_dead_tup',
      'n_tup_ins',
      'n_tup_del',
      'last_analyze',
    ]),
    explanationKey: 'verdict.probably-empty',
  };
};
