import { Verdict } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { verdictWords } from '../../words';
import { usePersonName } from './usePersonName';

interface VerdictTextProps {
  verdict: Verdict;
  /** The owner's entity ref, for words that say whom to ask. */
  owner?: string;
  /** The whole text, or only what follows the first sentence. */
  part?: 'all' | 'rest';
}

/** What a verdict means for the reader, how it is known and what to do. */
export const VerdictText = ({
  verdict,
  owner,
  part = 'all',
}: VerdictTextProps) => {
  const t = useTranslate();
  const reader = useReader();
  const ownerName = usePersonName(owner);
  const { first, rest } = verdictWords(verdict, {
    t,
    reader,
    owner: ownerName,
  });
  return <>{part === 'all' ? `${first} ${rest}` : rest}</>;
};
