import { fieldNumber, type SearchField } from './SearchField';
import type { SearchText } from './searchTextsOf';
import type { DictionaryWord, WordReader } from './WordReader';

/** What a table is found by: each word with the most telling place it stands in. */
export type WordsOfTable = Map<string, { word: DictionaryWord; field: number }>;

/** Of the same word twice, the one that stands somewhere by itself. */
export function wholeOf(
  one: DictionaryWord,
  other: DictionaryWord,
): DictionaryWord {
  return one.parts === undefined ? one : other;
}

/** All words of a table's texts. */
export function wordsOfTable(
  texts: SearchText[],
  reader: WordReader,
): WordsOfTable {
  const found: WordsOfTable = new Map();
  const put = (word: DictionaryWord, name: SearchField) => {
    const field = fieldNumber(name);
    const known = found.get(word.folded);
    if (!known) {
      found.set(word.folded, { word, field });
    } else {
      known.field = Math.min(known.field, field);
      known.word = wholeOf(known.word, word);
    }
  };
  for (const { text, words: field, whole } of texts) {
    const { words, joined } = reader.read(text);
    for (const word of words) {
      put(word, field);
    }
    if (whole && joined) {
      put(joined, whole);
    }
  }
  return found;
}
