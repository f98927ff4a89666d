import { InputError } from '@backstage/errors';
import type { GlossaryTermInput } from '@datamap/plugin-datamap-common';
import { entityRefOf } from '../config/entityRefOf';
import { cleanLine, cleanText } from '../notes/cleanText';
import type { TermWords } from './TermRow';

/** How many characters a text may have, or how many items a list. */
const LIMITS = { name: 80, otherNames: 20, definition: 20_000 } as const;

function assertShort(text: string, field: string, most: number): string {
  const { length } = [...text];
  if (length > most) {
    throw new InputError(
      `'${field}' has ${length} characters; shorten it to ${most}`,
    );
  }
  return text;
}

/** Terms of the same key are the same term. */
export function termKey(name: string): string {
  return name.toLowerCase();
}

function readOtherNames(names: string[], name: string): string[] {
  const known = new Set([termKey(name), '']);
  const others: string[] = [];
  for (const [index, other] of names.entries()) {
    const cleaned = assertShort(
      cleanLine(other),
      `otherNames[${index}]`,
      LIMITS.name,
    );
    if (!known.has(termKey(cleaned))) {
      known.add(termKey(cleaned));
      others.push(cleaned);
    }
  }
  if (others.length > LIMITS.otherNames) {
    throw new InputError(
      `'otherNames' has ${others.length} entries; leave at most ${LIMITS.otherNames}`,
    );
  }
  return others;
}

/**
 * A term as it is kept: cleaned, and without what is empty. Throws an InputError
 * that names the field and the remedy.
 */
export function readTermWords(input: GlossaryTermInput): TermWords {
  const name = assertShort(cleanLine(input.name), 'name', LIMITS.name);
  if (name === '') {
    throw new InputError(`'name' is empty; say what the term is called`);
  }
  const definition = assertShort(
    cleanText(input.definition ?? ''),
    'definition',
    LIMITS.definition,
  );
  const contact = cleanLine(input.contact ?? '');
  return {
    name,
    otherNames: readOtherNames(input.otherNames ?? [], name),
    ...(definition === '' ? {} : { definition }),
    ...(contact === '' ? {} : { contact: entityRefOf(contact, 'contact') }),
  };
}
