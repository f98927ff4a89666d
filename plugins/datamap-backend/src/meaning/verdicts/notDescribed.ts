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
        value: columns.filter(column => isText(column.comment)).length,
        measuredAt,
      },
      { fact: 'columns', value: columns.length, measuredAt },
    ],
    explanationKey: 'verdict.not-described',
  };
};

function isText(comment: string | undefined): boolean {
  return (comment ?? '').trim() !== '';
}
