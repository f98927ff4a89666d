import { isVowel } from './foldText';
import type { Needle } from './Needle';
import { SHORTEST_PART } from './readWords';
import { suffixKind } from './suffixKind';
import type { DictionaryWord } from './WordReader';

/** The end of a word, as the dictionary keeps it. */
export interface Suffix {
  kind: number;
  suffix: string;
}

/** Fewer are looked for only at the beginning of words. */
const SHORTEST: Readonly<Record<Needle['of'], number>> = {
  letters: SHORTEST_PART,
  initials: 2,
};

/** The ends of a word that stands somewhere by itself. */
function endsOf(text: string, of: Needle['of']): Suffix[] {
  const characters = [...text];
  return characters.flatMap((character, place) => {
    const atStart = place === 0;
    const isSought =
      atStart ||
      (characters.length - place >= SHORTEST[of] &&
        // Vowels begin no syllable, so nobody looks for an end that begins with one.
        (of === 'initials' || !isVowel(character)));
    return isSought
      ? [
          {
            kind: suffixKind({ of, atStart, covered: 0 }),
            suffix: characters.slice(place).join(''),
          },
        ]
      : [];
  });
}

/** The ends of words in one that reach over the end of a word. */
function joinedEndsOf(
  parts: string[],
  of: Needle['of'],
  isSought: (place: number) => boolean,
): Suffix[] {
  const found: Suffix[] = [];
  let first = true;
  parts.slice(0, -1).forEach((part, index) => {
    const rest = parts.slice(index + 1).join('');
    const characters = [...part];
    characters.forEach((_, place) => {
      if (rest !== '' && isSought(place)) {
        found.push({
          kind: suffixKind({
            of,
            atStart: first,
            covered: characters.length - place,
          }),
          suffix: characters.slice(place).join('') + rest,
        });
      }
      first = false;
    });
  });
  return found;
}

/**
 * The ends of a word by which its parts are found: those that somebody may look
 * for and does not find by another word of the same text.
 */
export function suffixesOf({
  folded,
  initials,
  parts,
}: DictionaryWord): Suffix[] {
  return parts
    ? [
        ...joinedEndsOf(parts.folded, 'letters', place => place === 0),
        ...joinedEndsOf(parts.initials, 'initials', () => true),
      ]
    : [
        ...endsOf(folded, 'letters'),
        ...(initials === undefined ? [] : endsOf(initials, 'initials')),
      ];
}
