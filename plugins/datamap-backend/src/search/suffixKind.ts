import type { Needle } from './Needle';

/** More letters than the first word of a joined one has are never asked about. */
const LONGEST_NEEDLE = 80;

/** What an end of a word is of. */
interface SuffixOrigin {
  of: Needle['of'];
  /** Whether it is the word as a whole. */
  atStart: boolean;
  /**
   * Of a joined word, how many letters of its first word the end begins with:
   * what is no longer is found by that word. 0 for a word that stands by itself.
   */
  covered: number;
}

/** Kinds with the same number of covered letters. */
const KINDS_EACH = 10;

/**
 * The number under which `search_suffixes` keeps an end: in its units what it is
 * of, odd where it is the word as a whole, and in its tens what a word by itself
 * covers. So a needle looks only at ends that it can tell something new by.
 */
export function suffixKind({ of, atStart, covered }: SuffixOrigin): number {
  return KINDS_EACH * covered + (of === 'letters' ? 1 : 3) + (atStart ? 0 : 1);
}

/** The kinds of ends that a needle of so many letters is looked for in. */
export function kindsOfNeedle(
  { of, place }: Pick<Needle, 'of' | 'place'>,
  length: number,
): number[] {
  const kinds: number[] = [];
  for (
    let covered = 0;
    covered < Math.min(length, LONGEST_NEEDLE);
    covered += 1
  ) {
    kinds.push(suffixKind({ of, atStart: true, covered }));
    if (place === 'within') {
      kinds.push(suffixKind({ of, atStart: false, covered }));
    }
  }
  return kinds;
}

/** In SQL, whether the end of a kind is the word as a whole. */
export function isAtStart(kind: string): string {
  return `${kind} % 2 = 1`;
}
