import type { NoteField } from '@datamap/plugin-datamap-common';
import { searchedFieldIds } from '../notes/fields/searchedTexts';
import { hashOf } from '../store/hashOf';
import type { SearchSource } from './SearchSource';

/**
 * Which fields are searched, as a number for the version of the index: with
 * others, it is built anew. 0 where none is configured.
 */
export function versionOfFields(fields: NoteField[]): number {
  const searched = [
    searchedFieldIds(fields, 'table'),
    searchedFieldIds(fields, 'column'),
  ];
  return searched.flat().length === 0
    ? 0
    : Buffer.from(hashOf(searched), 'base64url').readUIntBE(0, 3);
}

/** What of a table is searched, without the words of fields that are not. */
export function withSearchedFields<Source extends SearchSource>(
  source: Source,
  fields: NoteField[],
): Source {
  const ofTable = searchedFieldIds(fields, 'table');
  const ofColumn = searchedFieldIds(fields, 'column');
  return {
    ...source,
    notes:
      source.notes?.map(note => {
        const searched = note.attnum === 0 ? ofTable : ofColumn;
        const said = Object.entries(note.words.fields ?? {}).filter(([id]) =>
          searched.includes(id),
        );
        return {
          ...note,
          words: { ...note.words, fields: Object.fromEntries(said) },
        };
      }) ?? null,
  };
}
