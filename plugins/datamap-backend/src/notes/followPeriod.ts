import type { NoteRow, NoteVersionRow } from './NoteRow';

/** A note of a table whose period column was renamed, and the version of that. */
export interface FollowedPeriod {
  note: NoteRow;
  version: NoteVersionRow;
}

/**
 * Takes the name of the column that tells a table's period along to where that
 * column is now, among the notes of the table that were followed already. It is
 * a version that no person wrote. Undefined where it is called as it was, or is
 * not there.
 */
export function followPeriod(
  notes: NoteRow[],
  at: Date,
): FollowedPeriod | undefined {
  const note = notes.find(({ period_note: named }) => named !== null);
  const column = notes.find(({ id }) => id === note?.period_note);
  const name = column?.attnum === null ? undefined : column?.column_name;
  const before = note?.words.periodColumn;
  if (!note || !name || before === undefined || before === name) {
    return undefined;
  }
  const words = { ...note.words, periodColumn: name };
  const revision = note.revision + 1;
  return {
    note: { ...note, words, revision },
    version: {
      note_id: note.id,
      revision,
      words,
      action: 'followed',
      reverted_to: null,
      written_by: null,
      written_at: at,
      period_note: note.period_note,
    },
  };
}
