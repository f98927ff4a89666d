import { keepsNothingItself } from '../keepsNothingItself';
import { evidenceOf } from './evidenceOf';
import type { VerdictRule } from './types';

/**
 * It keeps no rows itself, and that is normal: a view shows what its sources
 * hold, a table that others inherit from shows theirs. The sources are the
 * evidence.
 */
export const nothingOfItsOwn: VerdictRule = ({ reading, rows }) => {
  const { relation, inheritedByNames, structureReadAt } = reading;
  if (relation.kind === 'foreign-table' || !keepsNothingItself(reading, rows)) {
    return undefined;
  }
  return {
    verdict: 'nothing-of-its-own',
    grade: rows.grade === 'estimate' ? 'estimate' : 'exact',
    evidence:
      relation.kind === 'view'
        ? evidenceOf(reading, ['relkind', 'sources'])
        : [
            ...evidenceOf(reading, ['relkind', 'main_fork_bytes']),
            {
              fact: 'sources',
              value: inheritedByNames ?? [],
              measuredAt: structureReadAt,
            },
          ],
    explanationKey: 'verdict.nothing-of-its-own',
  };
};
