import type { Grade } from '@datamap/plugin-datamap-common';
import { keepsNothingItself } from '../keepsNothingItself';
import { evidenceOf } from './evidenceOf';
import type { VerdictRule } from './types';

/**
 * An earlier reading found rows and this one finds none. Counters alone never
 * say so: rolled-back inserts count as inserts. It holds until there are rows
 * again.
 */
export const emptied: VerdictRule = ({ reading, rows, previous }) => {
  const before = previous?.lastNonEmpty;
  if (rows.value !== 0 || !before || keepsNothingItself(reading, rows)) {
    return undefined;
  }
  return {
    verdict: 'emptied',
    grade:
      isProven(before.grade) && isProven(rows.grade) ? 'exact' : 'estimate',
    evidence: [
      { fact: 'previous_rows', value: before.rows, measuredAt: before.at },
      { fact: 'rows', value: 0, measuredAt: rows.measuredAt },
      ...evidenceOf(reading, [
        'main_fork_bytes',
        'reltuples',
        'n_live_tup',
        'n_tup_ins',
        'n_tup_del',
      ]),
    ],
    explanationKey: 'verdict.emptied',
  };
};

/** That some rows were there is proven by a lower bound as well. */
function isProven(grade: Grade): boolean {
  return grade === 'exact' || grade === 'lower-bound';
}
