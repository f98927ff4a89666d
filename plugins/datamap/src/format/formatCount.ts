import { Grade } from '@datamap/plugin-datamap-common';
import { roundedToTwoDigits } from '@datamap/plugin-datamap-common';
import { numberFormat } from './intlFormats';

/** From here on a language has a word of its own that people read faster than digits. */
const wordsFrom = (locale: string) =>
  /^(ko|ja|zh)\b/.test(locale) ? 1e4 : 1e6;

/**
 * A count as people read it: every digit where each is known (`1,204,331`), two
 * digits where it is an estimate (`1.2 million`, `120만`). The words around it
 * (about, at least) belong to the sentence; see `rowsWords`.
 */
export function formatCount(
  value: number,
  grade: Exclude<Grade, 'unknown'>,
  locale: string,
): string {
  if (grade !== 'estimate') {
    return numberFormat(locale, {}).format(value);
  }
  const rounded = roundedToTwoDigits(value);
  return rounded < wordsFrom(locale)
    ? numberFormat(locale, {}).format(rounded)
    : numberFormat(locale, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 2,
        useGrouping: true,
      }).format(rounded);
}
