import type { SearchResult } from '@backstage/plugin-search-common';

/** What a search engine marked in the texts of a result. */
export type Highlight = SearchResult['highlight'];

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The words that a result was found by, in lower case, the longest first: those
 * that the engine marked (it knows that `refund` finds `refunds`) and those that
 * were typed (it marks some fields only).
 */
export function markedWords(
  term: string,
  highlight: Highlight | undefined,
): string[] {
  const words = new Set(
    term.split(/[\s."']+/).map(word => word.toLocaleLowerCase()),
  );
  if (highlight) {
    const between = new RegExp(
      `${escaped(highlight.preTag)}(.+?)${escaped(highlight.postTag)}`,
      'gs',
    );
    for (const field of Object.values(highlight.fields)) {
      for (const [, word] of (field ?? '').matchAll(between)) {
        words.add(word.toLocaleLowerCase());
      }
    }
  }
  words.delete('');
  return [...words].sort((a, b) => b.length - a.length);
}

/** A piece of a text, and whether it is a word that was looked for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/**
 * A text in pieces. A Latin word is marked where a word begins (underscores part
 * words), a Korean one anywhere, since Korean writes compounds without a space.
 */
export function markedParts(text: string, words: string[]): MarkedPart[] {
  if (words.length === 0) {
    return [{ text, marked: false }];
  }
  const alternatives = words.map(word =>
    /^[a-z0-9]/.test(word) ? `(?<![A-Za-z0-9])${escaped(word)}` : escaped(word),
  );
  return text
    .split(new RegExp(`(${alternatives.join('|')})`, 'gi'))
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter(part => part.text !== '');
}

/** Whether a text has one of the words. */
export function hasMark(text: string, words: string[]): boolean {
  return markedParts(text, words).some(({ marked }) => marked);
}
