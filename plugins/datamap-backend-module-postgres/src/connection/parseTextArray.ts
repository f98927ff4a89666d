import { parse } from 'postgres-array';

const QUOTE = 34;

/**
 * An array of texts of one dimension. Without a backslash, which most arrays
 * are, each quote begins or ends an element, and searching for it is several
 * times as fast as looking at every character; the others are left to
 * postgres-array.
 */
export function parseTextArray(text: string): Array<string | null> {
  if (text.includes('\\')) {
    return parse(text);
  }
  const end = text.length - 1;
  if (end <= 1) {
    return [];
  }
  if (!text.includes('"')) {
    const elements: Array<string | null> = text.slice(1, end).split(',');
    return text.includes('NULL') ? elements.map(unlessNull) : elements;
  }
  const elements: Array<string | null> = [];
  let start = 1;
  while (start <= end) {
    if (text.charCodeAt(start) === QUOTE) {
      const close = text.indexOf('"', start + 1);
      elements.push(text.slice(start + 1, close));
      start = close + 2;
    } else {
      const comma = text.indexOf(',', start);
      const close = comma === -1 ? end : comma;
      elements.push(unlessNull(text.slice(start, close)));
      start = close + 1;
    }
  }
  return elements;
}

/** A text that says NULL is quoted. */
function unlessNull(element: string | null): string | null {
  return element === 'NULL' ? null : element;
}
