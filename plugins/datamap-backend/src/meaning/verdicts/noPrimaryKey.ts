import type { VerdictRule } from './types';

/**
 * A table that stores rows has no primary key. Unique keys come close and are
 * named: they let null in, once or any number of times, unless their columns
 * forbid it.
 */
export const noPrimaryKey: VerdictRule = ({ reading }) => {
  const { kind, keys } = reading.relation;
  if (
    (kind !== 'table' && kind !== 'partitioned-table') ||
    keys.some(({ type }) => type === 'primary')
  ) {
    return undefined;
  }
  const unique = keys.filter(({ type }) => type === 'unique');
  const measuredAt = reading.structureReadAt;
  return {
    verdict: 'no-primary-key',
    grade: 'exact',
    evidence:
      unique.length > 0
        ? [
            {
              fact: 'unique_keys',
              value: unique.map(({ name }) => name),
              measuredAt,
            },
          ]
        : [],
    explanationKey: 'verdict.no-primary-key',
  };
};
