import { getChoseong } from 'es-hangul';
import { type FoldedText, foldText, isHangul } from './foldText';

/** A word of a text, as it is compared. */
export interface Word extends FoldedText {
  /** Where it is in the text, in UTF-16 units; `starts` and `ends` count from `from`. */
  from: number;
  to: number;
  /** The initial consonants of its syllables, where it is Hangul. */
  initials?: string;
  /** Where the words begin that it is joined of, in `folded`. */
  places?: number[];
}

/** Digits, Hangul, and other letters are words of their own: `VIP회원2` has three. */
const RUNS =
  /\p{N}+|\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{M}])+/gu;
/** `orderItems` and `HTTPServer` are two words each. */
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** A stretch of letters or digits of one kind. */
export interface Run {
  text: string;
  from: number;
}

/** The stretches of letters or digits of a text in NFC. */
export function runsIn(text: string): Run[] {
  return [...text.matchAll(RUNS)].map(match => ({
    text: match[0],
    from: match.index,
  }));
}

/** A stretch as the words that its capitals make of it. */
export function humpsOf({ text, from }: Run): Run[] {
  let position = from;
  return text.split(HUMPS).map(part => {
    const hump = { text: part, from: position };
    position += part.length;
    return hump;
  });
}

/** The initial consonants of each syllable that was read. */
const INITIALS = new Map<string, string>();

/** The initial consonants of the syllables of a stretch. */
function initialsOf(text: string): string {
  let initials = '';
  for (const character of text) {
    let initial = INITIALS.get(character);
    if (initial === undefined) {
      initial = getChoseong(character).replace(/\s/g, '');
      INITIALS.set(character, initial);
    }
    initials += initial;
  }
  return initials;
}

/** A stretch as one word. */
export function wordOf({ text, from }: Run): Word {
  const folded = foldText(text);
  return {
    ...folded,
    from,
    to: from + text.length,
    ...(isHangul(folded.folded) && { initials: initialsOf(text) }),
  };
}

/** The words of a text in NFC: between spaces, underscores, humps and scripts. */
export function wordsIn(text: string): Word[] {
  return runsIn(text).flatMap(humpsOf).map(wordOf);
}

/**
 * A name or title as the one word that it would be without what is between its
 * words, so that `orderitem` finds `order_items` and ㅎㅂㄴㅇ finds 환불 내역.
 */
export function joinedWord(words: readonly Word[]): Word | undefined {
  if (words.length === 0) {
    return undefined;
  }
  const [{ from }] = words;
  if (words.length === 1) {
    return words[0];
  }
  let length = 0;
  const places = words.map(({ folded }) => {
    const place = length;
    length += folded.length;
    return place;
  });
  const initials = words.map(word => word.initials ?? '').join('');
  return {
    folded: words.map(({ folded }) => folded).join(''),
    starts: words.flatMap(word =>
      word.starts.map(start => word.from - from + start),
    ),
    ends: words.flatMap(word => word.ends.map(end => word.from - from + end)),
    from,
    to: words[words.length - 1].to,
    places,
    ...(initials !== '' && { initials }),
  };
}
