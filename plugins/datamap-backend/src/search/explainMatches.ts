import type { SearchMatch } from '@datamap/plugin-datamap-common';
import { alikeNeedles } from './alikeNeedles';
import { excerptOf } from './excerptOf';
import { findInWord, type FoundInWord } from './findInWord';
import { lettersIn } from './foldText';
import {
  howOf,
  type Needle,
  PLACE_QUALITY,
  READING_QUALITY,
  type SoughtWord,
} from './Needle';
import { FIELD_WEIGHTS, SHOWN_FIELDS } from './SearchField';
import type { SearchText } from './searchTextsOf';
import { rememberedWords } from './rememberedWords';
import { joinedWord, type Word } from './wordsIn';

/** Matches that are told of one table. */
const MOST_MATCHES = 6;

/** One word found in one text. */
interface Found extends FoundInWord {
  needle: Needle;
  worth: number;
}

/** A text in which words were found. */
interface FoundText {
  text: SearchText;
  found: Map<SoughtWord, Found[]>;
  worth: number;
}

/** A text, and all that its words are of: most texts hold nothing that is sought. */
interface LetteredText {
  text: SearchText;
  letters: string;
}

function wordsOf({ text }: LetteredText): {
  words: readonly Word[];
  joined?: Word;
} {
  const words = rememberedWords(text.text);
  return {
    words,
    joined: text.whole === undefined ? undefined : joinedWord(words),
  };
}

function mayHold(letters: string, { of, folded }: Needle): boolean {
  return of === 'initials' || letters.includes(folded);
}

function foundBy(lettered: LetteredText, all: Needle[]): Found[] {
  const { text, letters } = lettered;
  const needles = all.filter(needle => mayHold(letters, needle));
  if (needles.length === 0) {
    return [];
  }
  const { words, joined } = wordsOf(lettered);
  const found: Found[] = [];
  const look = (word: Word, needle: Needle, field: SearchText['words']) => {
    const place = findInWord(word, needle);
    if (place) {
      const weight =
        FIELD_WEIGHTS[field][place.place === 'whole' ? 'whole' : 'part'];
      found.push({
        ...place,
        needle,
        worth:
          READING_QUALITY[needle.reading] * PLACE_QUALITY[place.place] * weight,
      });
    }
  };
  for (const needle of needles) {
    for (const word of words) {
      look(word, needle, text.words);
    }
    if (joined && text.whole) {
      look(joined, needle, text.whole);
    }
  }
  return found.sort((one, other) => other.worth - one.worth);
}

/** By the needles of a word as it was typed; by those with a wrong letter for want of them. */
function foundTexts(
  texts: LetteredText[],
  words: SoughtWord[],
  withTypos: boolean,
): FoundText[] {
  const results = new Map<LetteredText, FoundText>();
  // Most needles with a wrong letter are nowhere, which is seen at once.
  const haystack = texts.map(({ letters }) => letters).join('\n');
  for (const word of words) {
    const look = (needles: Needle[]) => {
      const present = needles.filter(needle => mayHold(haystack, needle));
      return texts.flatMap(text => {
        const found = foundBy(text, present);
        return found.length > 0 ? [{ text, found }] : [];
      });
    };
    let all = look(word.needles);
    if (all.length === 0 && withTypos) {
      all = look(word.typos);
    }
    if (all.length === 0 && withTypos) {
      const known = texts
        .map(wordsOf)
        .flatMap(({ words: own, joined }) => [
          ...own,
          ...(joined ? [joined] : []),
        ]);
      all = look(alikeNeedles(word, known));
    }
    for (const { text, found } of all) {
      const result = results.get(text) ?? {
        text: text.text,
        found: new Map(),
        worth: 0,
      };
      result.found.set(word, found);
      result.worth += found[0].worth;
      results.set(text, result);
    }
  }
  return [...results.values()].sort((one, other) => other.worth - one.worth);
}

/** Ranges in their order, those that touch made one. */
function mergeRanges(ranges: Array<[number, number]>): Array<[number, number]> {
  const merged: Array<[number, number]> = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) {
      last[1] = Math.max(last[1], to);
    } else {
      merged.push([from, to]);
    }
  }
  return merged;
}

function matchOf({ text, found }: FoundText): SearchMatch {
  const [word, [best]] = [...found].sort(
    ([, [one]], [, [other]]) => other.worth - one.worth,
  )[0];
  // Of each word where it was found best, and wherever else it was found as well.
  const ranges = [...found.values()].flatMap(places =>
    places
      .filter(({ worth }) => worth === places[0].worth)
      .map(({ from, to }): [number, number] => [from, to]),
  );
  const { needle } = best;
  const takenFor =
    needle.reading === 'typo'
      ? text.text.slice(best.from, best.to)
      : needle.takenFor;
  return {
    field: SHOWN_FIELDS[text.words],
    ...excerptOf(text.text, mergeRanges(ranges)),
    how: howOf(needle.reading, best.place),
    ...(text.column !== undefined && { column: text.column }),
    word: word.text,
    ...(takenFor !== undefined && { takenFor }),
  };
}

/**
 * Why a table was found: the texts in which the words are, those first that
 * tell the most, and of every word at least one.
 *
 * @param withTypos - whether the table was found by taking letters for wrong
 */
export function explainMatches(
  texts: SearchText[],
  words: SoughtWord[],
  withTypos: boolean,
): SearchMatch[] {
  const all = foundTexts(
    texts.map(text => ({ text, letters: lettersIn(text.text) })),
    words,
    withTypos,
  );
  const open = new Set(words);
  const needed = all.filter(({ found }) => {
    const isNeeded = [...found.keys()].some(word => open.has(word));
    for (const word of found.keys()) {
      open.delete(word);
    }
    return isNeeded;
  });
  const others = all.filter(found => !needed.includes(found));
  return [...needed, ...others].slice(0, MOST_MATCHES).map(matchOf);
}
