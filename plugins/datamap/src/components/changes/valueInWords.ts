import { Change } from '@datamap/plugin-datamap-common';
import { changes } from '../../translation/messages/changes.en';
import { Translate } from '../../translation';

/** Kinds whose values are words of ours and not of the database's owner. */
const withWords: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'persistence-changed',
  'row-security-changed',
  'populated-changed',
  'column-nullable-changed',
  'identity-changed',
  'generated-changed',
]);

type KnownValue = keyof typeof changes.value;

const isKnown = (value: string): value is KnownValue => value in changes.value;

/** What was or is, in the reader's words where it is a word of ours. */
export function valueInWords(
  { kind }: Pick<Change, 'kind'>,
  value: string | undefined,
  t: Translate,
): { text: string; isCode: boolean } {
  if (value === undefined || value === '') {
    return { text: t('changes.nothing'), isCode: false };
  }
  return withWords.has(kind) && isKnown(value)
    ? { text: t(`changes.value.${value}`), isCode: false }
    : { text: value, isCode: kind !== 'comment-changed' };
}
