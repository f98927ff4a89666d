import type { NoteWords } from '@datamap/plugin-datamap-common';
import { quotedText, readQuotedText } from './quotedText';

type Links = NonNullable<NoteWords['links']>;

/** Titles that need no quotes: one line with no bar in it that begins with none. */
const PLAIN_TITLE =
  /^[^"\s|\p{Cc}\u2028\u2029](?:[^|\p{Cc}\u2028\u2029]*[^\s|\p{Cc}\u2028\u2029])?$/u;

/** Links as one cell: a line each, such as `Report | https://bi.example.com`. */
export function writeLinks(links: Links): string {
  return links
    .map(({ title, url }) => {
      const said = PLAIN_TITLE.test(title) ? title : quotedText(title);
      return `${said} | ${url}`;
    })
    .join('\n');
}

function readLink(line: string): Links[number] | undefined {
  const quoted = readQuotedText(line);
  const split = quoted
    ? /^\s*\|(.*)$/u.exec(quoted.rest)
    : /^([^|]+)\|(.*)$/u.exec(line);
  const title = quoted?.text ?? split?.[1].trim();
  const url = split?.at(-1)?.trim();
  return title && url ? { title, url } : undefined;
}

/** The links of a cell; undefined where it cannot be read. */
export function readLinks(cell: string): Links | undefined {
  const lines = cell
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(readLink);
  return lines.includes(undefined) ? undefined : (lines as Links);
}
