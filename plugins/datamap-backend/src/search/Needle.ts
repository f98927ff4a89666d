import type { SearchMatch } from '@datamap/plugin-datamap-common';

/** How something was found. */
export type MatchHow = SearchMatch['how'];

/** Where in a word something may be found. */
export type MatchPlace =
  /** Anywhere. */
  | 'within'
  /** At its beginning. */
  | 'start'
  /** Only as the whole of it. */
  | 'whole';

/** What a word is searched by, of which one has to be found. */
export interface Needle {
  /** As `foldText` gives it, or initial consonants. */
  folded: string;
  /** What of words it is held against. */
  of: 'letters' | 'initials';
  place: MatchPlace;
  /** The word itself, or what it is taken for and why. */
  reading: 'itself' | 'initials' | 'keyboard' | 'abbreviation' | 'typo';
  /** What the word is taken for, where that is known from the word alone. */
  takenFor?: string;
}

/** A word that somebody searched for. */
export interface SoughtWord {
  /** As it was typed, in NFC. */
  text: string;
  needles: Needle[];
  /** What it may be where it holds one wrong letter; only for want of better. */
  typos: Needle[];
}

/** How much each reading is worth. */
export const READING_QUALITY: Readonly<Record<Needle['reading'], number>> = {
  itself: 1,
  keyboard: 0.9,
  abbreviation: 0.75,
  initials: 0.7,
  typo: 0.5,
};

/** How much it is worth to find the whole of a word, its beginning, or another part of it. */
export const PLACE_QUALITY = { whole: 1, start: 0.8, within: 0.65 } as const;

/** In one word, how a needle of this reading was found there. */
export function howOf(
  reading: Needle['reading'],
  place: keyof typeof PLACE_QUALITY,
): MatchHow {
  if (reading !== 'itself') {
    return reading;
  }
  const ways = { whole: 'exact', start: 'start', within: 'part' } as const;
  return ways[place];
}
