import { madeReadable } from '@datamap/plugin-datamap-common';

/** A run of Hangul syllables: Korean writes compounds without a space. */
const HANGUL_RUN = /[\uac00-\ud7a3]{3,}/g;

/** The fewest syllables that a person types for a part of a compound. */
const SHORTEST_PART = 2;

/**
 * The ends of a Korean compound. An engine finds words by how they begin, so
 * `주문환불내역` is found by `환불` only if `환불내역` is a word as well.
 */
function endsOf(compound: string): string[] {
  const syllables = [...compound];
  return syllables
    .slice(1, syllables.length - SHORTEST_PART + 1)
    .map((_, index) => syllables.slice(index + 1).join(''));
}

/**
 * What a person may type and a search engine would not find in the texts
 * themselves: the words inside `orderItems` and `shop.order_items`, which
 * engines take for one word or for the name of a host, and the words inside
 * Korean compounds.
 */
export function searchWords(options: {
  /** As PostgreSQL has them. */
  identifiers: string[];
  texts: string[];
}): string {
  const { identifiers, texts } = options;
  const words = new Set<string>();
  for (const identifier of identifiers) {
    words.add(identifier);
    words.add(madeReadable(identifier).toLocaleLowerCase('en'));
  }
  for (const text of [...identifiers, ...texts]) {
    for (const [compound] of text.matchAll(HANGUL_RUN)) {
      for (const end of endsOf(compound)) {
        words.add(end);
      }
    }
  }
  return [...words].join('\n');
}
