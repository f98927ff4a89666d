import type { NoteField, NoteWords } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { TABLE_ITSELF } from '../notes/NoteRow';
import { presentTables } from '../notes/presentTables';
import { type NoteWriting, writeNotes } from '../notes/writeNotes';
import { lockRevision } from '../store/revision';
import { type ImportLineRow, type ImportRow, TO_WRITE } from './ImportRow';
import { type Importer, type JudgedLine, judgeLines } from './judgeLines';
import { lineRow } from './lineRow';
import { updateLines } from './updateLines';
import { wordsProblem } from './wordsProblem';

/** Lines that are written in one transaction, which others wait for. */
const AT_ONCE = 200;

/** What was written, for the record. */
export interface WrittenWords {
  /** Warehouse and entity name. */
  table: string;
  column?: string;
  revision: number;
  /** The fields that are other than before. */
  before: NoteWords;
  after: NoteWords;
}

/** Of the words of two versions that which is not the same. */
export function difference(
  before: NoteWords,
  after: NoteWords,
): Pick<WrittenWords, 'before' | 'after'> {
  const fields = [
    ...new Set([...Object.keys(before), ...Object.keys(after)]),
  ] as Array<keyof NoteWords>;
  const changed = fields.filter(
    field => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  const only = (words: NoteWords): NoteWords =>
    Object.fromEntries(
      changed.flatMap(field =>
        words[field] === undefined ? [] : [[field, words[field]]],
      ),
    );
  return { before: only(before), after: only(after) };
}

/** Where somebody wrote after the look at the line, it is not written. */
function unlessMeanwhile(
  judged: JudgedLine,
  seenRevision: number | null,
): JudgedLine {
  const { outcome, target } = judged;
  const isWrite = outcome === 'new' || outcome === 'changed';
  if (!isWrite || (target?.row?.revision ?? 0) === seenRevision) {
    return judged;
  }
  return {
    ...judged,
    outcome: 'conflict',
    problem: wordsProblem(
      'written-meanwhile',
      `Somebody wrote after you looked at what the import would do; export again and compare`,
    ),
  };
}

/** Makes lists, map, catalog and search say what notes say since. */
export async function presentAll(
  transaction: Knex.Transaction,
  tables: Array<{ id: string; warehouse: string }>,
  after: number,
): Promise<void> {
  let newest = after;
  for (const warehouse of new Set(tables.map(table => table.warehouse))) {
    const ids = tables
      .filter(table => table.warehouse === warehouse)
      .map(({ id }) => id);
    newest = await presentTables(transaction, {
      warehouse,
      ids: [...new Set(ids)],
      after: newest,
    });
  }
}

/** Writes the next lines of an import; with none left, it is applied. */
export async function applyBatch(
  transaction: Knex.Transaction,
  row: ImportRow,
  importer: Importer,
  fields: NoteField[],
): Promise<{ written: WrittenWords[]; left: boolean }> {
  const lines: ImportLineRow[] = await transaction('import_lines')
    .where({ import_id: row.id })
    .whereRaw(TO_WRITE)
    .orderBy('line')
    .limit(AT_ONCE);
  if (lines.length === 0) {
    await transaction('import_lines')
      .where({ import_id: row.id })
      .update({ cells: null });
    await transaction('imports')
      .where({ id: row.id })
      .update({ state: 'applied', applied_at: new Date() });
    return { written: [], left: false };
  }
  const after = await lockRevision(transaction);
  const seen = new Map(lines.map(line => [line.line, line.seen_revision]));
  const judged = (
    await judgeLines(
      transaction,
      { ...importer, fields },
      row.mapping,
      lines.map(({ line, cells }) => ({ line, cells: cells ?? [] })),
    )
  ).map(line => unlessMeanwhile(line, seen.get(line.line) ?? null));
  const writes = judged.flatMap(line => {
    const { outcome, target, table, words } = line;
    return target && table && words && ['new', 'changed'].includes(outcome)
      ? [{ line, target, table, words }]
      : [];
  });
  const notes = await writeNotes(
    transaction,
    writes.map(
      ({ target, words }): NoteWriting => ({
        target,
        words,
        action: 'written',
        by: importer.person,
      }),
    ),
  );
  await presentAll(
    transaction,
    writes.map(({ table }) => table),
    after,
  );
  await updateLines(
    transaction,
    judged.map(line => ({
      ...lineRow(row.id, line),
      result: line.outcome,
      note_id: null,
      revision: null,
    })),
  );
  const versions = await noteIds(
    transaction,
    writes.map(({ target }) => target.place),
  );
  await updateLines(
    transaction,
    writes.map(({ line, target }, index) => ({
      import_id: row.id,
      line: line.line,
      result: 'written',
      note_id: versions(target.place),
      revision: notes[index].note.revision,
    })),
  );
  await transaction('imports')
    .where({ id: row.id })
    .update({ state: 'applying' });
  return {
    left: true,
    written: writes.map(({ table, target }, index) => ({
      table: `${table.warehouse}/${table.entity_name}`,
      ...(target.place.column_name === null
        ? {}
        : { column: target.place.column_name }),
      revision: notes[index].note.revision,
      ...difference(notes[index].before, notes[index].after),
    })),
  };
}

async function noteIds(
  transaction: Knex.Transaction,
  places: Array<{ table_id: string; attnum: number | null }>,
): Promise<
  (place: { table_id: string; attnum: number | null }) => string | null
> {
  const rows: Array<{ id: string; table_id: string; attnum: number }> =
    await transaction('notes')
      .select('id', 'table_id', 'attnum')
      .whereRaw(
        '(table_id, attnum) in (select * from unnest(?::uuid[], ?::int[]))',
        [
          places.map(place => place.table_id),
          places.map(place => place.attnum ?? TABLE_ITSELF),
        ],
      );
  const keyOf = (tableId: string, attnum: number | null) =>
    `${tableId}/${attnum}`;
  const ids = new Map(
    rows.map(row => [keyOf(row.table_id, row.attnum), row.id]),
  );
  return place => ids.get(keyOf(place.table_id, place.attnum)) ?? null;
}
