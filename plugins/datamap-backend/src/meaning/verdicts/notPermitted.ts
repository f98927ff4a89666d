import { evidenceOf } from './evidenceOf';
import { isUncounted } from './isUncounted';
import type { VerdictRule } from './types';

/**
 * Nobody knows how many rows there are, the configuration says that we should
 * look into the table, and our role may not: it has no SELECT, or row-level
 * security hides rows from it.
 *
 * Where the configuration does not name the table's contents (access levels 1
 * and 2, the default) a look was never meant, so a missing right explains
 * nothing: then the number was never measured, or the statistics were lost.
 */
export const notPermitted: VerdictRule = context => {
  const { reading } = context;
  const { canSelect, rowSecurity } = reading.relation;
  if (
    !isUncounted(context) ||
    !reading.probeWanted ||
    (canSelect && !rowSecurity)
  ) {
    return undefined;
  }
  return {
    verdict: 'not-permitted',
    grade: 'exact',
    evidence: evidenceOf(reading, ['has_select', 'row_security', 'reltuples']),
    explanationKey: 'verdict.not-permitted',
  };
};
