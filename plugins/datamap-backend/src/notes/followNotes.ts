import { type NoteRow, TABLE_ITSELF } from './NoteRow';

/** Where a note hangs. */
export type NotePlace = Pick<
  NoteRow,
  'id' | 'table_id' | 'attnum' | 'column_name' | 'identity'
>;

/** A table as it is now, to find the places of its notes in. */
export interface NotedTable {
  id: string;
  /** What the numbers of its columns hold for; absent where nobody may tell. */
  identity?: string;
  columns: Array<{ attnum: number; name: string }>;
}

/** The newest first, so that of two with the same name the newer finds its place. */
function newestFirst(one: NoteRow, other: NoteRow): number {
  return (
    (other.written_at?.getTime() ?? 0) - (one.written_at?.getTime() ?? 0) ||
    (one.id < other.id ? -1 : 1)
  );
}

/**
 * Finds where the notes of a table hang now: through renames by the numbers of
 * the columns, and by their names where the numbers are of another object, as
 * after a restore or where a table was dropped and made again. The note of a
 * column that is gone hangs nowhere and is kept, in case it comes back.
 */
export function followNotes(notes: NoteRow[], table: NotedTable): NoteRow[] {
  const free = new Map(
    table.columns.map(column => [column.attnum, column] as const),
  );
  const found = new Map<string, { attnum: number; name: string }>();
  const take = (
    note: NoteRow,
    column: { attnum: number; name: string } | undefined,
  ) => {
    if (column && free.delete(column.attnum)) {
      found.set(note.id, column);
    }
  };
  const ofColumns = notes
    .filter(note => note.column_name !== null)
    .sort(newestFirst);
  for (const note of ofColumns) {
    if (
      note.attnum !== null &&
      note.identity !== null &&
      note.identity === table.identity
    ) {
      take(note, free.get(note.attnum));
    }
  }
  for (const note of ofColumns) {
    if (!found.has(note.id)) {
      take(
        note,
        [...free.values()].find(({ name }) => name === note.column_name),
      );
    }
  }
  return notes.map(note => {
    if (note.column_name === null) {
      return { ...note, table_id: table.id, attnum: TABLE_ITSELF };
    }
    const column = found.get(note.id);
    return {
      ...note,
      table_id: table.id,
      attnum: column?.attnum ?? null,
      column_name: column?.name ?? note.column_name,
      identity: table.identity ?? null,
    };
  });
}

/** Those of the notes that hang elsewhere than before, with where. */
export function movedNotes(before: NoteRow[], after: NoteRow[]): NotePlace[] {
  const stored = new Map(before.map(note => [note.id, note]));
  return after.flatMap(note => {
    const { id, table_id, attnum, column_name, identity } = note;
    const was = stored.get(id);
    return was?.table_id === table_id &&
      was.attnum === attnum &&
      was.column_name === column_name &&
      was.identity === identity
      ? []
      : [{ id, table_id, attnum, column_name, identity }];
  });
}
