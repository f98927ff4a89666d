import { Note, TableNotes } from '@datamap/plugin-datamap-common';

/** What is written about a table or one of its columns, among everything of the table. */
export function noteOf(notes: TableNotes, column: string | undefined): Note {
  if (column === undefined) {
    return notes.table;
  }
  return (
    notes.columns.find(note => note.column === column) ?? {
      revision: 0,
      source: {},
    }
  );
}
