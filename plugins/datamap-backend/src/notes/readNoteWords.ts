import { InputError } from '@backstage/errors';
import type { NoteWords } from '@datamap/plugin-datamap-common';
import { entityRefOf } from '../config/entityRefOf';
import { cleanLine, cleanText } from './cleanText';
import { readUrl } from './readUrl';

/** How many characters a text may have, or how many items a list. */
export const NOTE_LIMITS = {
  title: 80,
  description: 20_000,
  oneRow: 200,
  tags: 20,
  tag: 40,
  links: 20,
  linkTitle: 120,
  values: 500,
  value: 200,
  meaning: 500,
  /** As long as a name of PostgreSQL's can be, and more. */
  periodColumn: 255,
} as const;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const TABLE_ONLY = ['oneRow', 'contact', 'rhythm', 'periodColumn'] as const;
const COLUMN_ONLY = ['values'] as const;
const FIELDS = new Set<string>([
  'title',
  'description',
  'tags',
  'links',
  ...TABLE_ONLY,
  ...COLUMN_ONLY,
]);

function assertShort(text: string, field: string, most: number): string {
  const { length } = [...text];
  if (length > most) {
    throw new InputError(
      `'${field}' has ${length} characters; shorten it to ${most}`,
    );
  }
  return text;
}

function assertFew<T>(
  items: T[] | undefined,
  field: string,
  most: number,
): T[] {
  if (items && items.length > most) {
    throw new InputError(
      `'${field}' has ${items.length} entries; leave at most ${most}`,
    );
  }
  return items ?? [];
}

function assertFilled(text: string, field: string): string {
  if (text === '') {
    throw new InputError(`'${field}' is empty; fill it in or leave it out`);
  }
  return text;
}

function readTags(tags: NoteWords['tags']): string[] {
  const cleaned = assertFew(tags, 'tags', NOTE_LIMITS.tags).map((tag, index) =>
    assertShort(
      cleanLine(tag).toLowerCase(),
      `tags[${index}]`,
      NOTE_LIMITS.tag,
    ),
  );
  return [...new Set(cleaned)].filter(tag => tag !== '');
}

function readLinks(links: NoteWords['links']): NonNullable<NoteWords['links']> {
  return assertFew(links, 'links', NOTE_LIMITS.links).map((link, index) => ({
    title: assertFilled(
      assertShort(
        cleanLine(link.title),
        `links[${index}].title`,
        NOTE_LIMITS.linkTitle,
      ),
      `links[${index}].title`,
    ),
    url: readUrl(link.url, `links[${index}].url`),
  }));
}

function readValues(
  values: NoteWords['values'],
): NonNullable<NoteWords['values']> {
  const read = assertFew(values, 'values', NOTE_LIMITS.values).map(
    ({ value, meaning }, index) => ({
      // A code may be blank or have blanks around it, so it is left as it is.
      value: assertShort(
        // eslint-disable-next-line no-control-regex
        value.replace(/\p{Surrogate}|\u0000/gu, ''),
        `values[${index}].value`,
        NOTE_LIMITS.value,
      ),
      meaning: assertFilled(
        assertShort(
          cleanText(meaning),
          `values[${index}].meaning`,
          NOTE_LIMITS.meaning,
        ),
        `values[${index}].meaning`,
      ),
    }),
  );
  const seen = new Set<string>();
  for (const [index, { value }] of read.entries()) {
    if (seen.has(value)) {
      throw new InputError(
        `'values[${index}].value' is '${value}' a second time; leave one of them`,
      );
    }
    seen.add(value);
  }
  return read;
}

function readRhythm(
  rhythm: NonNullable<NoteWords['rhythm']>,
): NonNullable<NoteWords['rhythm']> {
  const by = cleanLine(rhythm.by ?? '');
  if (by === '') {
    return { every: rhythm.every };
  }
  if (!TIME.test(by)) {
    throw new InputError(
      `'rhythm.by' is no time of the day; write it like '07:00', or leave it out`,
    );
  }
  return { every: rhythm.every, by };
}

function assertFits(note: object, of: 'table' | 'column'): void {
  const foreign: readonly string[] = of === 'table' ? COLUMN_ONLY : TABLE_ONLY;
  for (const [field, value] of Object.entries(note)) {
    if (!FIELDS.has(field)) {
      throw new InputError(
        `'${field}' is nothing that a note has; leave it out`,
      );
    }
    if (foreign.includes(field) && value !== undefined) {
      throw new InputError(
        `'${field}' is nothing that a ${of} has; leave it out`,
      );
    }
  }
}

/**
 * What a person wrote, as it is kept: cleaned, and without what is empty. The
 * types of the fields were validated before.
 *
 * Throws an InputError that names the field and the remedy.
 */
export function readNoteWords(
  note: NoteWords,
  of: 'table' | 'column',
): NoteWords {
  assertFits(note, of);
  const title = assertShort(
    cleanLine(note.title ?? ''),
    'title',
    NOTE_LIMITS.title,
  );
  const description = assertShort(
    cleanText(note.description ?? ''),
    'description',
    NOTE_LIMITS.description,
  );
  const oneRow = assertShort(
    cleanLine(note.oneRow ?? ''),
    'oneRow',
    NOTE_LIMITS.oneRow,
  );
  const tags = readTags(note.tags);
  const links = readLinks(note.links);
  const contact = cleanLine(note.contact ?? '');
  const values = readValues(note.values);
  // A name as PostgreSQL has it, with the blanks that it may have.
  const periodColumn = assertShort(
    // eslint-disable-next-line no-control-regex
    (note.periodColumn ?? '').replace(/\p{Surrogate}|\u0000/gu, ''),
    'periodColumn',
    NOTE_LIMITS.periodColumn,
  );
  return {
    ...(title === '' ? {} : { title }),
    ...(description === '' ? {} : { description }),
    ...(oneRow === '' ? {} : { oneRow }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(links.length === 0 ? {} : { links }),
    ...(contact === '' ? {} : { contact: entityRefOf(contact, 'contact') }),
    ...(note.rhythm === undefined ? {} : { rhythm: readRhythm(note.rhythm) }),
    ...(values.length === 0 ? {} : { values }),
    ...(periodColumn.trim() === '' ? {} : { periodColumn }),
  };
}
