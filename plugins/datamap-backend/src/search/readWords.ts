import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import type { Abbreviations } from './Abbreviations';
import { foldText, isHangul } from './foldText';
import type { Needle, SoughtWord } from './Needle';
import { typosOf } from './typosOf';
import { humpsOf, type Run, runsIn } from './wordsIn';

/** Further ones are not looked at: nobody searches by more. */
const MOST_WORDS = 8;
/** A shorter word is looked for only at the beginning of words. */
export const SHORTEST_PART = 3;
/** A shorter abbreviation or meaning is looked for only as a whole word. */
const SHORTEST_MEANING_PART = 5;
/** Fewer letters of the other keyboard say too little. */
const SHORTEST_KEYBOARD = 3;

const CONSONANTS_ONLY = /^[ㄱ-ㅎ]{2,}$/u;
/** Whole syllables; at the end one that is being typed. */
const TYPED_HANGUL = /^[가-힣]+[ㄱ-ㅎ]?$/u;
const LATIN_ONLY = /^[a-z]+$/iu;

function placeOf(folded: string): Needle['place'] {
  return [...folded].length < SHORTEST_PART ? 'start' : 'within';
}

function itself(text: string): Needle {
  const { folded } = foldText(text);
  return { folded, of: 'letters', place: placeOf(folded), reading: 'itself' };
}

/**
 * Hangul by the keys of a word. The library throws where the letters of a word
 * such as "hotel" make vowels that no syllable has: then it is none.
 */
function hangulOfKeys(text: string): string {
  try {
    return convertQwertyToHangul(text);
  } catch {
    return '';
  }
}

/** Hangul that was typed on a keyboard that was set to English. */
function typedInLatin(text: string): string | undefined {
  if (!LATIN_ONLY.test(text) || text.length < SHORTEST_KEYBOARD) {
    return undefined;
  }
  return [text, text.toLowerCase()]
    .map(hangulOfKeys)
    .find(hangul => TYPED_HANGUL.test(hangul));
}

/** What the other setting of the keyboard makes of a word. */
function byKeyboard(text: string): string | undefined {
  if (!isHangul(text)) {
    return typedInLatin(text);
  }
  const latin = convertHangulToQwerty(text).toLowerCase();
  return LATIN_ONLY.test(latin) && latin.length >= SHORTEST_KEYBOARD
    ? latin
    : undefined;
}

function keyboardNeedles(text: string): Needle[] {
  const other = byKeyboard(text);
  return other === undefined
    ? []
    : [{ ...itself(other), reading: 'keyboard', takenFor: other }];
}

function initialsNeedles(text: string): Needle[] {
  const { folded } = foldText(text);
  return CONSONANTS_ONLY.test(folded)
    ? [{ folded, of: 'initials', place: 'within', reading: 'initials' }]
    : [];
}

function abbreviationNeedles(
  needles: Needle[],
  abbreviations: Abbreviations,
): Needle[] {
  return needles.flatMap(needle =>
    abbreviations.othersOf(needle.folded).map(({ folded, text }) => ({
      folded,
      of: 'letters' as const,
      place:
        [...folded].length < SHORTEST_MEANING_PART
          ? ('whole' as const)
          : ('within' as const),
      reading: 'abbreviation' as const,
      takenFor: text,
    })),
  );
}

function typoNeedles({ folded }: Needle): Needle[] {
  return typosOf(folded).map(typo => ({
    folded: typo,
    of: 'letters',
    place: isHangul(typo) ? 'within' : 'start',
    reading: 'typo',
  }));
}

/** A stretch that reads as Hangul on the other keyboard is one word, whatever its capitals. */
function piecesOf(run: Run): Run[] {
  return typedInLatin(run.text) ? [run] : humpsOf(run);
}

/**
 * Reads what somebody typed: its words, each with all that it may stand for.
 */
export function readWords(
  q: string,
  abbreviations: Abbreviations,
): SoughtWord[] {
  const texts = runsIn(q.normalize('NFC'))
    .flatMap(piecesOf)
    .map(({ text }) => text);
  return [...new Set(texts)].slice(0, MOST_WORDS).map(text => {
    const own = itself(text);
    const needles = [own, ...keyboardNeedles(text)];
    return {
      text,
      needles: [
        ...needles,
        ...initialsNeedles(text),
        ...abbreviationNeedles(needles, abbreviations),
      ],
      typos: typoNeedles(own),
    };
  });
}

/** Several words as they would be written in one, which is worth more where it is found. */
export function joinedNeedle(words: SoughtWord[]): Needle | undefined {
  return words.length < 2
    ? undefined
    : itself(words.map(({ text }) => text).join(''));
}
