import type { VerdictRule } from './types';

/**
 * A table that stores rows has no primary key. Unique keys come close and are
 * named: they let null in, once or any number of times, unless their columns
 * forbid it.
 */
export const noPrimaryKey: VerdictRule = ({ reading }) => {
  const { kind, hasPrimaryKey, uniqueKeys } = reading.relation;
  if ((kind !== 'table' && kind !== 'partitioned-table') || hasPrimaryKey) {
    return undefined;
  }
  return {
    verdict: 'no-primary-key',
    grade: 'exact',
    evidence:
      uniqueKeys.length > 0
        ? [
            {
              fact: 'unique_keys',
              value: uniqueKeys,
              measuredAt: reading.structureReadAt,
            },
          ]
        : [],
    explanationKey: 'verdict.no-primary-key',
  };
};
