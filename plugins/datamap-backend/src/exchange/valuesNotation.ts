import type { NoteWords } from '@datamap/plugin-datamap-common';
import { quotedText, readQuotedText } from './quotedText';

type Values = NonNullable<NoteWords['values']>;

/** Codes that need no quotes: nothing in them could be taken for something else. */
const PLAIN_CODE = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.,:;/ -]*[\p{L}\p{N}_])?$/u;
/** Meanings that need none: one line that does not begin with a quote. */
const PLAIN_MEANING = /^[^"\s\p{Cc}][^\p{Cc}\u2028\u2029]*$/u;

/** What values mean, as one cell: a line each, such as `1 = Open`. */
export function writeValues(values: Values): string {
  return values
    .map(({ value, meaning }) => {
      const code = PLAIN_CODE.test(value) ? value : quotedText(value);
      return `${code} = ${
        PLAIN_MEANING.test(meaning) ? meaning : quotedText(meaning)
      }`;
    })
    .join('\n');
}

function readLine(line: string): Values[number] | undefined {
  const quoted = readQuotedText(line);
  const split = quoted
    ? /^\s*=(.*)$/su.exec(quoted.rest)
    : /^([^=]+)=(.*)$/su.exec(line);
  const value = quoted?.text ?? split?.[1].trim();
  const said = split?.at(-1)?.trim();
  if (value === undefined || !said) {
    return undefined;
  }
  const meaning = readQuotedText(said);
  return {
    value,
    meaning: meaning && meaning.rest === '' ? meaning.text : said,
  };
}

/** The values that a cell gives the meaning of; undefined where it cannot be read. */
export function readValues(cell: string): Values | undefined {
  const lines = cell
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(readLine);
  return lines.includes(undefined) ? undefined : (lines as Values);
}
