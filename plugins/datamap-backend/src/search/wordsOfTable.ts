import { latinOf } from './alikeNeedles';
import { fieldNumber, type SearchField } from './SearchField';
import type { SearchText } from './searchTextsOf';
import { joinedWord, type Word, wordsIn } from './wordsIn';

/** A word of the dictionary. */
export interface DictionaryWord {
  folded: string;
  initials?: string;
  /**
   * In Latin letters, those on the keys of a keyboard for Hangul: trigrams of
   * other scripts depend on the locale of the database.
   */
  latin: string;
  /**
   * Where the words begin that it is joined of: it is found from there on, and
   * its parts by the words. Absent for a word that stands somewhere by itself.
   */
  places?: number[];
}

/** What a table is found by: each word with the most telling place it stands in. */
export type WordsOfTable = Map<string, { word: DictionaryWord; field: number }>;

/** Longer ones are looked for by their words, not in one. */
const LONGEST_JOINED = 160;

function dictionaryWord({ folded, initials, places }: Word): DictionaryWord {
  return {
    folded,
    ...(initials !== undefined && { initials }),
    latin: latinOf(folded),
    ...(places !== undefined && { places }),
  };
}

/** Of the same word twice, the one that stands somewhere by itself. */
export function wholeOf(
  one: DictionaryWord,
  other: DictionaryWord,
): DictionaryWord {
  return one.places === undefined ? one : other;
}

/** All words of a table's texts. */
export function wordsOfTable(texts: SearchText[]): WordsOfTable {
  const found: WordsOfTable = new Map();
  const put = (word: Word, name: SearchField) => {
    const field = fieldNumber(name);
    const known = found.get(word.folded);
    if (!known) {
      found.set(word.folded, { word: dictionaryWord(word), field });
    } else {
      known.field = Math.min(known.field, field);
      known.word = wholeOf(known.word, dictionaryWord(word));
    }
  };
  for (const { text, words: field, whole } of texts) {
    const words = wordsIn(text);
    for (const word of words) {
      put(word, field);
    }
    const joined = whole && joinedWord(words);
    if (whole && joined && joined.folded.length <= LONGEST_JOINED) {
      put(joined, whole);
    }
  }
  return found;
}
