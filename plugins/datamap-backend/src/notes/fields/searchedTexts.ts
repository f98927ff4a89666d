import type { NoteField, NoteWords } from '@datamap/plugin-datamap-common';

/** Fields of notes whose words are searched, by id: texts, and choices of a list. */
export function searchedFieldIds(
  fields: NoteField[],
  of: 'table' | 'column',
): string[] {
  return fields
    .filter(
      field =>
        field.of.includes(of) &&
        (field.type === 'text' || field.type === 'choice'),
    )
    .map(({ id }) => id);
}

/** What a note says in those fields, in the order in which they are configured. */
export function searchedTexts(
  words: NoteWords | undefined,
  options: { fields: NoteField[]; of: 'table' | 'column' },
): string[] {
  const said = words?.fields ?? {};
  return searchedFieldIds(options.fields, options.of).flatMap(
    id => said[id] ?? [],
  );
}
