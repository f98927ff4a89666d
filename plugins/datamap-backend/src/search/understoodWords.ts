import type { SearchHit, SearchWord } from '@datamap/plugin-datamap-common';

/** What one word is said to have been taken for, at most. */
const MOST_MEANINGS = 5;

/**
 * The words that were found as something else than what was typed. Made of what
 * is answered, so it tells nothing of what the caller may not see.
 */
export function understoodWords(items: SearchHit[]): SearchWord[] {
  const found = new Map<string, SearchWord>();
  for (const { word, takenFor, how } of items.flatMap(hit => hit.matches)) {
    if (
      takenFor !== undefined &&
      (how === 'typo' || how === 'keyboard' || how === 'abbreviation')
    ) {
      const known = found.get(`${word} ${how}`) ?? { word, takenFor: [], how };
      if (
        !known.takenFor.includes(takenFor) &&
        known.takenFor.length < MOST_MEANINGS
      ) {
        known.takenFor.push(takenFor);
      }
      found.set(`${word} ${how}`, known);
    }
  }
  return [...found.values()];
}
