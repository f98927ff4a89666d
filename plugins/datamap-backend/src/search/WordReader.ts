import { joinedWord, type Word, wordsIn } from './wordsIn';

/** A word of the dictionary. */
export interface DictionaryWord {
  folded: string;
  initials?: string;
  /**
   * The words that it is joined of: it is found where more than one of them is
   * looked for, and its parts by the words. Absent for a word that stands
   * somewhere by itself.
   */
  parts?: { folded: string[]; initials: string[] };
}

/** The words of a text, and all of them in one. */
export interface WordsOfText {
  words: DictionaryWord[];
  joined?: DictionaryWord;
}

/** Longer ones are looked for by their words, not in one. */
const LONGEST_JOINED = 160;
/** Texts that are remembered. */
const MOST_TEXTS = 20_000;

function dictionaryWord({ folded, initials }: Word): DictionaryWord {
  return { folded, ...(initials !== undefined && { initials }) };
}

function joinedOf(words: Word[]): DictionaryWord | undefined {
  const joined = joinedWord(words);
  if (!joined || joined.folded.length > LONGEST_JOINED) {
    return undefined;
  }
  return {
    ...dictionaryWord(joined),
    ...(words.length > 1 && {
      parts: {
        folded: words.map(({ folded }) => folded),
        initials: words.map(({ initials }) => initials ?? ''),
      },
    }),
  };
}

/**
 * Reads texts into words. Columns of a warehouse are called and described the
 * same in many tables, so it remembers what it has read.
 */
export class WordReader {
  private readonly known = new Map<string, WordsOfText>();

  /** The words of a text in NFC. */
  read(text: string): WordsOfText {
    const before = this.known.get(text);
    if (before) {
      return before;
    }
    const words = wordsIn(text);
    const joined = joinedOf(words);
    const read = {
      words: words.map(dictionaryWord),
      ...(joined && { joined }),
    };
    if (this.known.size >= MOST_TEXTS) {
      this.known.clear();
    }
    this.known.set(text, read);
    return read;
  }
}
