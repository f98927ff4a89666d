import { disassemble } from 'es-hangul';

/** The longest that a word is kept: a name of PostgreSQL in Korean fits. */
export const LONGEST_WORD = 80;

/** Text as it is compared, and where each of its characters comes from. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`, where its character starts in the text. */
  starts: number[];
  /** And where it ends. */
  ends: number[];
}

const HANGUL = /\p{Script=Hangul}/u;
/** There are some 11,000 syllables, of which texts have few. */
const LETTERS = new Map<string, string>();
const LATIN = /\p{Script=Latin}/u;

/** The letters of Hangul as they are typed. */
function lettersOf(character: string): string {
  let letters = LETTERS.get(character);
  if (letters === undefined) {
    // What fonts or systems have as forms of their own becomes the letters on keys.
    letters = disassemble(character);
    LETTERS.set(character, letters);
  }
  return letters;
}

function foldCharacter(character: string): string {
  if (character.length === 1 && character.charCodeAt(0) < 128) {
    return character.toLowerCase();
  }
  if (HANGUL.test(character)) {
    return lettersOf(character);
  }
  const plain = character.normalize('NFKC').toLowerCase();
  return LATIN.test(plain)
    ? plain.normalize('NFD').replace(/\p{M}+/gu, '')
    : plain;
}

/**
 * Takes a text apart into what is compared: small letters without accents, and
 * Hangul as the letters that one types (환 is ㅎㅗㅏㄴ), so that a syllable that is
 * being typed begins the one that it becomes. The text is in NFC.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const character of text) {
    const letters = foldCharacter(character);
    if (folded.length + letters.length > LONGEST_WORD) {
      break;
    }
    folded += letters;
    for (let unit = 0; unit < letters.length; unit += 1) {
      starts.push(position);
      ends.push(position + character.length);
    }
    position += character.length;
  }
  return { folded, starts, ends };
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
const BETWEEN_ASCII = /[^a-z0-9]+/g;
const BETWEEN = /[^\p{L}\p{M}\p{N}\p{Script=Hangul}]+/gu;

/**
 * All letters and digits of a text in NFC in a row, as they are compared: what is
 * not in it is in none of its words, nor in several of them in one.
 */
export function lettersIn(text: string): string {
  if (ASCII_ONLY.test(text)) {
    return text.toLowerCase().replace(BETWEEN_ASCII, '');
  }
  let letters = '';
  for (const character of text.replace(BETWEEN, '')) {
    letters += foldCharacter(character);
  }
  return letters;
}

/** Whether a folded character is a vowel of Hangul, with which no syllable begins. */
export function isVowel(character: string): boolean {
  return character >= 'ㅏ' && character <= 'ㅣ';
}

/** Whether something folded is Hangul. */
export function isHangul(folded: string): boolean {
  return HANGUL.test(folded);
}
