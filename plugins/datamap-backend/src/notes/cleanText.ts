/** Controls but tab and line feed, and what turns the direction of writing round. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Halves of characters, which no text in UTF-8 can have. */
const HALVES = /\p{Surrogate}/gu;

/**
 * A text of several lines as it is kept: composed (NFC), with one kind of line
 * end, without what nobody sees and without blanks around it.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(HALVES, '')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .trim();
}

/** The same of a text of one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
