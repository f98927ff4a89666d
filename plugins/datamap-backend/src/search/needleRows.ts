import { type Needle, READING_QUALITY } from './Needle';
import { LAST_FIELD_OF_LETTERS, SEARCH_FIELDS } from './SearchField';
import type { NeedleRow, TypoRow } from './searchSql';
import { kindsOfNeedle } from './suffixKind';

/** Above all that begins with a text. */
const HIGHEST = '\u{10ffff}';
/** Above the text itself, and below what begins with it. */
const LOWEST = '\u0001';

/** A single letter is looked for in titles and names only. */
function fieldsOf(letters: number): number {
  return letters === 1 ? LAST_FIELD_OF_LETTERS : SEARCH_FIELDS.length;
}

/** A needle as the statement is given it. */
export function needleRow(needle: Needle, word: number): NeedleRow {
  const { folded, place, reading } = needle;
  const letters = [...folded].length;
  return {
    word,
    kinds: kindsOfNeedle(needle, letters),
    low: folded,
    high: `${folded}${place === 'whole' ? LOWEST : HIGHEST}`,
    quality: READING_QUALITY[reading],
    fields: fieldsOf(letters),
  };
}

/** All that one word may be where it holds a wrong letter; they differ by a letter. */
export function typoRows(typos: Needle[], word: number): TypoRow[] {
  if (typos.length === 0) {
    return [];
  }
  const longest = Math.max(...typos.map(({ folded }) => folded.length));
  return [
    {
      word,
      kinds: kindsOfNeedle(typos[0], longest),
      lows: typos.map(({ folded }) => folded),
      quality: READING_QUALITY.typo,
      fields: SEARCH_FIELDS.length,
    },
  ];
}
