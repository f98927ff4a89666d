import type { Needle } from './Needle';
import type { Word } from './wordsIn';
import { isVowel } from './foldText';

/** Where in a word a needle was found. */
export interface FoundInWord {
  place: 'whole' | 'start' | 'within';
  /** In UTF-16 units of the text that the word is of. */
  from: number;
  to: number;
}

/** The position of a needle in a word's letters or initials, as the index has it. */
function positionIn(
  text: string,
  { folded, place, of }: Needle,
  places: number[] | undefined,
): number {
  if (place !== 'within') {
    const fits = place === 'whole' ? text === folded : text.startsWith(folded);
    return fits ? 0 : -1;
  }
  for (
    let position = text.indexOf(folded);
    position >= 0;
    position = text.indexOf(folded, position + 1)
  ) {
    const isSought =
      position === 0 ||
      of === 'initials' ||
      (places?.includes(position) ?? !isVowel(text[position]));
    if (isSought) {
      return position;
    }
  }
  return -1;
}

/** Where the characters from one letter to another are in the text. */
function rangeOf(word: Word, first: number, last: number) {
  return {
    from: word.from + word.starts[first],
    to: word.from + word.ends[last],
  };
}

/** The letter that an initial consonant is, counted as the initials are. */
function letterOfInitial(word: Word, initial: number): number {
  const syllables = [...new Set(word.starts)];
  return word.starts.indexOf(syllables[initial] ?? 0);
}

/**
 * Where a needle is in a word; undefined where it is not. Finds what the
 * statement of a search finds.
 */
export function findInWord(
  word: Word,
  needle: Needle,
): FoundInWord | undefined {
  const text = needle.of === 'letters' ? word.folded : word.initials;
  const position =
    text === undefined ? -1 : positionIn(text, needle, word.places);
  if (text === undefined || position < 0) {
    return undefined;
  }
  const last = position + needle.folded.length - 1;
  const isWhole = position === 0 && text.length === needle.folded.length;
  const part = position === 0 ? 'start' : 'within';
  const place = isWhole ? 'whole' : part;
  return needle.of === 'letters'
    ? { place, ...rangeOf(word, position, last) }
    : {
        place,
        ...rangeOf(
          word,
          letterOfInitial(word, position),
          letterOfInitial(word, last),
        ),
      };
}
