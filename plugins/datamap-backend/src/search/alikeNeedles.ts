import { convertHangulToQwerty } from 'es-hangul';
import type { Needle, SoughtWord } from './Needle';
import { SIMILARITY } from './searchSql';
import type { Word } from './wordsIn';

/** Shorter words have too few trigrams to be told apart by them. */
const SHORTEST = 6;

/** A folded word in Latin letters, as trigrams are made of it. */
export function latinOf(folded: string): string {
  return convertHangulToQwerty(folded).toLowerCase();
}

/** The word in Latin letters, where words may be looked for that are only like it. */
export function latinToCompare(word: SoughtWord): string | undefined {
  const [{ folded }] = word.needles;
  return [...folded].length >= SHORTEST ? latinOf(folded) : undefined;
}

function trigramsOf(latin: string): Set<string> {
  const padded = `  ${latin} `;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start += 1) {
    trigrams.add(padded.slice(start, start + 3));
  }
  return trigrams;
}

/**
 * How alike two words are, from 0 to 1, as `similarity` of pg_trgm says of words
 * of letters and digits (PostgreSQL documentation, F.35 pg_trgm).
 */
export function similarity(one: string, other: string): number {
  const left = trigramsOf(one);
  const right = trigramsOf(other);
  const both = [...left].filter(trigram => right.has(trigram)).length;
  return both / (left.size + right.size - both);
}

/** The words among those known that the database took for alike. */
export function alikeNeedles(word: SoughtWord, known: Word[]): Needle[] {
  const latin = latinToCompare(word);
  return latin === undefined
    ? []
    : [...new Set(known.map(({ folded }) => folded))]
        .filter(folded => similarity(latin, latinOf(folded)) >= SIMILARITY)
        .map(folded => ({
          folded,
          of: 'letters',
          place: 'whole',
          reading: 'typo',
        }));
}
