import { type Word, wordsIn } from './wordsIn';

/** Longer texts are said of one table or column, and read again each time. */
const LONGEST = 200;
/** With so many remembered, it begins anew. */
const MOST_TEXTS = 5_000;

const known = new Map<string, readonly Word[]>();

/**
 * The words of a text in NFC, which nobody may change. Columns of a warehouse
 * are called and described the same in many tables, so it remembers what it has
 * read. That is what a text says by itself: no table, and nobody's search.
 */
export function rememberedWords(text: string): readonly Word[] {
  const before = known.get(text);
  if (before) {
    return before;
  }
  const words = wordsIn(text);
  if (text.length <= LONGEST) {
    if (known.size >= MOST_TEXTS) {
      known.clear();
    }
    known.set(text, words);
  }
  return words;
}
