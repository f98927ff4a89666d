import type { Knex } from 'knex';
import type { NotedTarget } from '../notes/notedTarget';
import type { NoteRow } from '../notes/NoteRow';
import { wordsOfVersions } from '../notes/wordsOfVersions';
import { writeNotes } from '../notes/writeNotes';
import { lockRevision } from '../store/revision';
import { resourceOf } from '../store/TableStore';
import { difference, presentAll, type WrittenWords } from './applyBatch';
import { type ImportLineRow, type ImportRow, TO_UNDO } from './ImportRow';
import {
  type FindTarget,
  type NamedTable,
  readTargets,
  tablesById,
} from './importTargets';
import type { Importer } from './judgeLines';
import { updateLines } from './updateLines';
import { wordsProblem } from './wordsProblem';

const AT_ONCE = 200;

interface Undoable {
  line: ImportLineRow;
  note: NoteRow;
  table: NamedTable;
  target: NotedTarget;
}

/** What can be taken back, or why a line is kept. */
function judgeUndo(
  line: ImportLineRow,
  note: NoteRow | undefined,
  table: NamedTable | undefined,
  find: FindTarget,
  may: Importer['may'],
): Undoable | ReturnType<typeof wordsProblem> {
  const target = note && table && find(table.id, note.column_name ?? undefined);
  if (!note || !table || !target || note.attnum === null) {
    return wordsProblem(
      'no-such-table',
      `The table or the column is gone, or you may not see it; nothing is left to do`,
    );
  }
  if (!may(resourceOf(table))) {
    return wordsProblem(
      'not-permitted',
      `You may not describe this table; ask its owner '${table.owner}'`,
    );
  }
  if (note.revision !== line.revision) {
    return wordsProblem(
      'written-meanwhile',
      `Somebody wrote since the import; revert it in the history of the table if it should go as well`,
    );
  }
  return { line, note, table, target };
}

/** Takes the next lines of an import back; with none left, it is undone. */
export async function undoBatch(
  transaction: Knex.Transaction,
  row: ImportRow,
  importer: Importer,
): Promise<{ written: WrittenWords[]; left: boolean }> {
  const lines: ImportLineRow[] = await transaction('import_lines')
    .where({ import_id: row.id })
    .whereRaw(TO_UNDO)
    .orderBy('line')
    .limit(AT_ONCE);
  if (lines.length === 0) {
    await transaction('import_lines')
      .where({ import_id: row.id })
      .update({ cells: null });
    await transaction('imports').where({ id: row.id }).update({
      state: 'undone',
      undone_by: importer.person,
      undone_at: new Date(),
    });
    return { written: [], left: false };
  }
  const after = await lockRevision(transaction);
  const notes: NoteRow[] = await transaction('notes').whereRaw(
    'id = any(?::uuid[])',
    [lines.flatMap(({ note_id }) => note_id ?? [])],
  );
  const noteOf = new Map(notes.map(note => [note.id, note]));
  const tables = await tablesById(
    transaction,
    importer.visibility,
    notes.map(note => note.table_id),
  );
  const { find } = await readTargets(
    transaction,
    [...tables.keys()],
    notes.flatMap(note => note.column_name ?? []),
  );
  const judged = lines.map(line => {
    const note = noteOf.get(line.note_id ?? '');
    const table = tables.get(note?.table_id ?? '');
    return { line, found: judgeUndo(line, note, table, find, importer.may) };
  });
  const undoable = judged.flatMap(({ found }) =>
    'target' in found ? [found] : [],
  );
  const before = await wordsOfVersions(
    transaction,
    undoable.map(({ note }) => ({
      noteId: note.id,
      revision: note.revision - 1,
    })),
  );
  const written = await writeNotes(
    transaction,
    undoable.map(({ note, target }) => ({
      target,
      words: before.get(note.id) ?? {},
      action: 'reverted',
      revertedTo: note.revision - 1,
      by: importer.person,
    })),
  );
  await presentAll(
    transaction,
    undoable.map(({ table }) => table),
    after,
  );
  await updateLines(
    transaction,
    judged.map(({ line, found }) => ({
      import_id: row.id,
      line: line.line,
      result: 'target' in found ? 'undone' : 'kept',
      problem: 'target' in found ? null : found,
    })),
  );
  await transaction('imports')
    .where({ id: row.id })
    .update({ state: 'undoing' });
  return {
    left: true,
    written: undoable.map(({ table, target }, index) => ({
      table: `${table.warehouse}/${table.entity_name}`,
      ...(target.place.column_name === null
        ? {}
        : { column: target.place.column_name }),
      revision: written[index].note.revision,
      ...difference(written[index].before, written[index].after),
    })),
  };
}
