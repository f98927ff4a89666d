import { isText } from '../isText';
import type { VerdictRule } from './types';

/** The table has no comment, so nobody is told what one row is. */
export const notDescribed: VerdictRule = ({ reading }) => {
  const { comment, columns } = reading.relation;
  if (isText(comment)) {
    return undefined;
  }
  const measuredAt = reading.structureReadAt;
  return {
    verdict: 'not-described',
    grade: 'exact',
    evidence: [
      {
        fact: 'columns_described',
        value: columns.described,
        measuredAt,
      },
      { fact: 'columns', value: columns.count, measuredAt },
    ],
    explanationKey: 'verdict.not-described',
  };
};
