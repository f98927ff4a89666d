import type { NoteField, NoteWords } from '@datamap/plugin-datamap-common';

/** What a note says in the fields that are configured, by their English titles. */
export function fieldsInWords(
  { fields: said = {} }: Pick<NoteWords, 'fields'>,
  fields: NoteField[],
): Array<{ title: string; value: string }> {
  return fields.flatMap(({ id, title, titleIn }) =>
    said[id] === undefined
      ? []
      : [{ title: titleIn?.en ?? title, value: said[id] }],
  );
}
