import { InputError } from '@backstage/errors';
import type { NoteField, NoteWords } from '@datamap/plugin-datamap-common';
import { cleanLine } from '../cleanText';
import { readUrl } from '../readUrl';

/** How many characters a text of a field may have. */
export const LONGEST_FIELD = 500;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type FieldWords = NonNullable<NoteWords['fields']>;

/** What somebody wrote, for whom it is written. */
export interface FieldContext {
  /** As they are configured. */
  fields: NoteField[];
  of: 'table' | 'column';
  /** What the note said before. */
  before?: NoteWords;
}

function isDay(text: string): boolean {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return (
    day !== undefined &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  );
}

function readValue(field: NoteField, value: string, at: string): string {
  switch (field.type) {
    case 'choice':
      if (!field.choices?.includes(value)) {
        throw new InputError(
          `'${at}' is '${value}'; choose one of ${(field.choices ?? [])
            .map(choice => `'${choice}'`)
            .join(', ')}`,
        );
      }
      return value;
    case 'link':
      return readUrl(value, at);
    case 'date':
      if (!isDay(value)) {
        throw new InputError(
          `'${at}' is no day; write it like '2026-11-22', or leave it out`,
        );
      }
      return value;
    case 'yes-no':
      if (value !== 'yes' && value !== 'no') {
        throw new InputError(
          `'${at}' is neither 'yes' nor 'no'; choose one, or leave it out`,
        );
      }
      return value;
    default: {
      const { length } = [...value];
      if (length > LONGEST_FIELD) {
        throw new InputError(
          `'${at}' has ${length} characters; shorten it to ${LONGEST_FIELD}`,
        );
      }
      return value;
    }
  }
}

/** Whether a field is configured for tables, or for columns. */
function fieldOf(
  id: string,
  { fields, of }: Pick<FieldContext, 'fields' | 'of'>,
): NoteField | undefined {
  return fields.find(field => field.id === id && field.of.includes(of));
}

/**
 * What a note says in the fields that are configured: what the others say is
 * kept, and not shown.
 */
export function shownFields<Words extends NoteWords>(
  words: Words,
  context: Pick<FieldContext, 'fields' | 'of'>,
): Words {
  const { fields, ...rest } = words;
  const shown = Object.entries(fields ?? {}).filter(([id]) =>
    fieldOf(id, context),
  );
  return {
    ...(rest as Words),
    ...(shown.length > 0 && { fields: Object.fromEntries(shown) }),
  };
}

/**
 * What a person wrote into the fields of a note, as it is kept: cleaned, without
 * what is empty, and with what fields say that are not configured any more. What
 * a field said before it may say again, though it is no choice any more.
 *
 * Throws an InputError that names the field and the remedy.
 */
export function readFieldWords(
  given: FieldWords | undefined,
  context: FieldContext,
): FieldWords | undefined {
  const before = context.before?.fields ?? {};
  const words: FieldWords = Object.fromEntries(
    Object.entries(before).filter(([id]) => !fieldOf(id, context)),
  );
  for (const [id, raw] of Object.entries(given ?? {})) {
    const value = cleanLine(raw);
    const at = `fields.${id}`;
    const field = fieldOf(id, context);
    if (!field) {
      const known = context.fields
        .filter(({ of }) => of.includes(context.of))
        .map(one => `'${one.id}'`);
      throw new InputError(
        `'${at}' is no field that a ${context.of} has; ${
          known.length === 0
            ? 'leave it out, as none is configured'
            : `there are ${known.join(', ')}`
        }`,
      );
    }
    if (value !== '') {
      words[id] = value === before[id] ? value : readValue(field, value, at);
    }
  }
  return Object.keys(words).length === 0 ? undefined : words;
}

/** A note as it is kept, with what was written into its fields. */
export function withFieldWords(
  { fields: given, ...words }: NoteWords,
  context: FieldContext,
): NoteWords {
  const fields = readFieldWords(given, context);
  return { ...words, ...(fields && { fields }) };
}
