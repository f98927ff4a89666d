import type { NoteField, NoteWords } from '@datamap/plugin-datamap-common';

/** A configured field of notes, as a column of a file. */
export type OwnField = `field:${string}`;

const PREFIX = 'field:';

/** What the column of a configured field is called in a mapping. */
export function ownField({ id }: Pick<NoteField, 'id'>): OwnField {
  return `${PREFIX}${id}`;
}

/** The configured field that a column of a file is; undefined for any other. */
export function fieldOfColumn(
  column: string,
  fields: NoteField[],
): NoteField | undefined {
  return column.startsWith(PREFIX)
    ? fields.find(field => ownField(field) === column)
    : undefined;
}

/** A note with what its configured fields say beside the rest of it. */
export function flatWords({
  fields,
  ...words
}: NoteWords): Record<string, unknown> {
  return {
    ...words,
    ...Object.fromEntries(
      Object.entries(fields ?? {}).map(([id, value]) => [
        ownField({ id }),
        value,
      ]),
    ),
  };
}

/** The inverse of {@link flatWords}. */
export function wordsOfFlat(flat: Record<string, unknown>): NoteWords {
  const own: Record<string, string> = {};
  const words: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(flat)) {
    if (key.startsWith(PREFIX)) {
      own[key.slice(PREFIX.length)] = String(value);
    } else {
      words[key] = value;
    }
  }
  return {
    ...(words as NoteWords),
    ...(Object.keys(own).length > 0 && { fields: own }),
  };
}
