import { keepsNothingItself } from '../keepsNothingItself';
import { evidenceOf } from './evidenceOf';
import type { VerdictRule } from './types';

/**
 * There is not one row, and that is proven: the main file has no bytes, all
 * leaves of a partitioned table have none (or there are none), or a look into
 * the table saw the end and nothing before it.
 */
export const provablyEmpty: VerdictRule = ({ reading, rows }) => {
  if (
    rows.value !== 0 ||
    rows.grade !== 'exact' ||
    keepsNothingItself(reading, rows)
  ) {
    return undefined;
  }
  return {
    verdict: 'provably-empty',
    grade: 'exact',
    evidence: [
      ...evidenceOf(reading, ['relkind', 'main_fork_bytes']),
      ...(rows.method === 'exact-count'
        ? [{ fact: 'count', value: 0, measuredAt: rows.measuredAt }]
        : []),
      ...evidenceOf(reading, ['n_tup_ins', 'n_tup_del']),
    ],
    explanationKey: 'verdict.provably-empty',
  };
};
