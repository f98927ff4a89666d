import { InputError } from '@backstage/errors';
import { cleanLine } from './cleanText';

/** How many characters an address may have. */
export const LONGEST_URL = 2_000;

const SCHEMES = ['http:', 'https:', 'mailto:'];

/**
 * An address that opens a page or a mail, and does nothing else.
 *
 * Throws an InputError that names the field and the remedy.
 */
export function readUrl(url: string, field: string): string {
  const text = cleanLine(url);
  const { length } = [...text];
  if (length > LONGEST_URL) {
    throw new InputError(
      `'${field}' has ${length} characters; shorten it to ${LONGEST_URL}`,
    );
  }
  if (URL.canParse(text) && SCHEMES.includes(new URL(text).protocol)) {
    return text;
  }
  throw new InputError(
    `'${field}' is no address that can be opened; write one that begins with 'https://', 'http://' or 'mailto:'`,
  );
}
