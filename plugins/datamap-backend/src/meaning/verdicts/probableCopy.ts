import type { VerdictRule } from './types';

/** By its name and its columns it is a copy of another table: a guess. */
export const probableCopy: VerdictRule = ({ reading }) => {
  const { copyOf, structureReadAt: measuredAt } = reading;
  return (
    copyOf && {
      verdict: 'probable-copy',
      grade: 'estimate',
      evidence: [
        { fact: 'original', value: copyOf.original, measuredAt },
        { fact: 'columns_alike', value: copyOf.columnsAlike, measuredAt },
        { fact: 'columns', value: copyOf.columns, measuredAt },
      ],
      explanationKey: 'verdict.probable-copy',
    }
  );
};
