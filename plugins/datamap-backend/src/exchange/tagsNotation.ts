import { quotedText, readQuotedText } from './quotedText';

/** Tags as one cell, with commas between them. */
export function writeTags(tags: string[]): string {
  return tags
    .map(tag => (/[",\n\p{Cc}]/u.test(tag) ? quotedText(tag) : tag))
    .join(', ');
}

/** The tags of a cell. */
export function readTags(cell: string): string[] {
  const tags: string[] = [];
  let left = cell.trimStart();
  while (left !== '') {
    const quoted = readQuotedText(left);
    const end = quoted ? -1 : left.search(/[,\n]/);
    if (quoted) {
      tags.push(quoted.text);
      left = quoted.rest;
    } else {
      tags.push((end < 0 ? left : left.slice(0, end)).trim());
      left = end < 0 ? '' : left.slice(end);
    }
    left = left.replace(/^\s*[,\n]?\s*/, '');
  }
  return tags.filter(tag => tag !== '');
}
