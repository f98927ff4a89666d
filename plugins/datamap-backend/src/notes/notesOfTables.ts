import type { NoteWords } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { type NoteRow, TABLE_ITSELF } from './NoteRow';

/** The notes of some tables and of their columns, by the store's id. */
export async function notesOfTables(
  database: Knex,
  ids: string[],
): Promise<Map<string, NoteRow[]>> {
  const rows: NoteRow[] = await database('notes').whereRaw(
    'table_id = any(?::uuid[])',
    [ids],
  );
  const notes = new Map<string, NoteRow[]>();
  for (const row of rows) {
    notes.set(row.table_id, [...(notes.get(row.table_id) ?? []), row]);
  }
  return notes;
}

/** The note of the table itself among those of a table. */
export function noteOfTable(notes: NoteRow[] | undefined): NoteRow | undefined {
  return notes?.find(({ attnum }) => attnum === TABLE_ITSELF);
}

/** What people wrote about columns, by the column's number. */
export function columnWordsOf(
  notes: NoteRow[] | undefined,
): Map<number, NoteWords> {
  return new Map(
    (notes ?? []).flatMap(({ attnum, words }) =>
      attnum === null || attnum === TABLE_ITSELF ? [] : [[attnum, words]],
    ),
  );
}
