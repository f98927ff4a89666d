import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type {
  Note,
  NoteAction,
  NoteWords,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { upsertRows } from '../store/writeRows';
import { noteOf } from './noteOf';
import type { NotedTarget } from './notedTarget';
import type { NoteRow, NoteVersionRow } from './NoteRow';
import { periodNotes } from './periodNotes';

/** What is written into a note, by whom. */
export interface NoteWriting {
  target: NotedTarget;
  words: NoteWords;
  action: Exclude<NoteAction, 'confirmed' | 'followed'>;
  revertedTo?: number;
  by: string;
}

/** A note before and after somebody wrote. */
export interface WrittenNote {
  note: Note;
  before: NoteWords;
  after: NoteWords;
  /** Whether there is a new version of it. */
  isNew: boolean;
}

/** The rows of a new version; undefined where the same words still hold. */
function newVersion(
  writing: NoteWriting,
): { note: NoteRow; version: NoteVersionRow } | undefined {
  const { object, place, row: stored } = writing.target;
  const isSame = isDeepStrictEqual(stored?.words ?? {}, writing.words);
  if (isSame && noteOf(object, stored).source.changedSince !== true) {
    return undefined;
  }
  const note: NoteRow = {
    id: stored?.id ?? randomUUID(),
    ...place,
    words: writing.words,
    revision: (stored?.revision ?? 0) + 1,
    written_by: writing.by,
    written_at: new Date(),
    source_comment: object.comment ?? null,
    skip_reason: null,
    skipped_by: null,
    skipped_at: null,
    period_note: null,
  };
  return {
    note,
    version: {
      note_id: note.id,
      revision: note.revision,
      words: note.words,
      action: isSame ? 'confirmed' : writing.action,
      reverted_to: writing.revertedTo ?? null,
      written_by: writing.by,
      written_at: new Date(),
      period_note: null,
    },
  };
}

/**
 * Notes of columns first, which those of their tables may point to.
 *
 * @returns the notes to which those of tables point, by the id of theirs
 */
async function writeRows(
  transaction: Knex.Transaction,
  notes: NoteRow[],
): Promise<Map<string, string | null>> {
  const write = (rows: NoteRow[]) =>
    upsertRows(transaction, { table: 'notes', key: ['id'], rows });
  await write(notes.filter(note => note.column_name !== null));
  const ofTables = notes.filter(note => note.column_name === null);
  const periods = await periodNotes(
    transaction,
    ofTables.flatMap(({ table_id: tableId, words: { periodColumn } }) =>
      periodColumn === undefined ? [] : [{ tableId, column: periodColumn }],
    ),
  );
  const pointing = ofTables.map(note => ({
    ...note,
    period_note: periods.get(note.table_id) ?? null,
  }));
  await write(pointing);
  return new Map(
    pointing.map(({ id, period_note: pointedTo }) => [id, pointedTo]),
  );
}

/**
 * Writes notes over what is there, and a version of each. The same words again
 * are a version only where the source changed since: they still hold.
 */
export async function writeNotes(
  transaction: Knex.Transaction,
  writings: NoteWriting[],
): Promise<WrittenNote[]> {
  const writes = writings.map(writing => ({
    writing,
    written: newVersion(writing),
  }));
  const written = writes.flatMap(write => write.written ?? []);
  const periods = await writeRows(
    transaction,
    written.map(({ note }) => note),
  );
  await upsertRows(transaction, {
    table: 'note_versions',
    key: ['note_id', 'revision'],
    rows: written.map(({ version }) => ({
      ...version,
      period_note: periods.get(version.note_id) ?? null,
    })),
  });
  return writes.map(({ writing: { target, words }, written: rows }) => ({
    note: noteOf(target.object, rows?.note ?? target.row),
    before: target.row?.words ?? {},
    after: words,
    isNew: rows !== undefined,
  }));
}
