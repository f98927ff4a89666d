import { isHangul, isVowel } from './foldText';

const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
const CONSONANTS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ'];

/** Shorter ones would be taken for almost anything. */
const SHORTEST = { latin: 4, hangul: 5 };
/** In longer ones a wrong letter is not looked for. */
const LONGEST = 24;

/** Letters that may stand where this one does by mistake. */
function likeOf(letter: string): string[] {
  if (!isHangul(letter)) {
    return LATIN;
  }
  return isVowel(letter) ? VOWELS : CONSONANTS;
}

/**
 * All that somebody may have meant who typed a folded word with one letter
 * wrong, missing, too many, or two of them swapped. The first letter of a Latin
 * word is taken to be right, unless it changed places with the second.
 */
export function typosOf(folded: string): string[] {
  const letters = [...folded];
  const hangul = isHangul(folded);
  const shortest = hangul ? SHORTEST.hangul : SHORTEST.latin;
  if (
    letters.length < shortest ||
    letters.length > LONGEST ||
    !/^(?:[a-z]+|[ㄱ-ㅣ]+)$/u.test(folded)
  ) {
    return [];
  }
  const found = new Set<string>();
  const first = hangul ? 0 : 1;
  const put = (from: number, to: number, ...instead: string[]) =>
    found.add(
      [...letters.slice(0, from), ...instead, ...letters.slice(to)].join(''),
    );
  for (let index = 0; index < letters.length; index += 1) {
    if (index + 1 < letters.length) {
      put(index, index + 2, letters[index + 1], letters[index]);
    }
    if (index >= first) {
      put(index, index + 1);
      for (const letter of likeOf(letters[index])) {
        put(index, index + 1, letter);
        put(index, index, letter);
      }
    }
  }
  found.delete(folded);
  return [...found];
}
