import type { NoteWords, TableKind } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { type NoteRow, TABLE_ITSELF } from '../notes/NoteRow';
import { notesOfTables } from '../notes/notesOfTables';
import type { Visibility } from '../permissions/Visibility';
import { type TableFilter, whereFilter } from '../store/tableFilter';
import { visibleTables, whereVisible } from '../store/visibleTables';
import type { WordsLine } from './WordsLine';

/** Tables with their columns and notes that are in memory at once. */
const AT_ONCE = 200;

/** Which words are exported. */
export interface ExportScope {
  visibility: Visibility;
  /** Which tables she may describe, where only these are asked for. */
  describable?: Visibility['tables'];
  filter: Pick<TableFilter, 'warehouse' | 'schema'>;
}

interface ExportedRow {
  id: string;
  warehouse: string;
  schema_name: string;
  name: string;
  kind: TableKind;
  comment: string | null;
  columns: ColumnSnapshot[];
}

function exportedTables(
  database: Knex,
  { visibility, describable, filter }: ExportScope,
): Knex.QueryBuilder {
  return visibleTables(database, visibility)
    .modify(whereFilter, filter)
    .modify(query => {
      if (describable !== undefined) {
        whereVisible(query, { ...visibility, tables: describable });
      }
    });
}

function wordsOf(note: NoteRow | undefined): {
  words: NoteWords;
  revision: number;
} {
  return { words: note?.words ?? {}, revision: note?.revision ?? 0 };
}

function* linesOf(row: ExportedRow, notes: NoteRow[]): Generator<WordsLine> {
  const noteAt = new Map(notes.map(note => [note.attnum, note]));
  const table = {
    warehouse: row.warehouse,
    schema: row.schema_name,
    table: row.name,
    kind: row.kind,
  };
  yield {
    ...table,
    ...wordsOf(noteAt.get(TABLE_ITSELF)),
    ...(row.comment === null ? {} : { comment: row.comment }),
  };
  const columns = [...row.columns].sort(
    (one, other) => one.attnum - other.attnum,
  );
  for (const { name, attnum, comment } of columns) {
    yield {
      ...table,
      column: name,
      ...wordsOf(noteAt.get(attnum)),
      ...(comment === undefined ? {} : { comment }),
    };
  }
}

/**
 * Tables and columns with all that is said of them, table after table. Only some
 * tables are in memory at once, however many there are.
 */
export async function* readWordsLines(
  database: Knex,
  scope: ExportScope,
): AsyncGenerator<WordsLine> {
  const ids: string[] = await exportedTables(database, scope)
    .orderBy([
      'tables.warehouse',
      'tables.schema_name',
      'tables.name',
      'tables.id',
    ])
    .pluck('tables.id');
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const rows: ExportedRow[] = await exportedTables(database, scope)
      .whereRaw('tables.id = any(?::uuid[])', [some])
      .select(
        'tables.id',
        'tables.warehouse',
        'tables.schema_name',
        'tables.name',
        'tables.kind',
        database.raw(`tables.structure ->> 'comment' as comment,
          tables.structure -> 'columns' as columns`),
      )
      .orderByRaw('array_position(?::uuid[], tables.id)', [some]);
    const notes = await notesOfTables(database, some);
    for (const row of rows) {
      yield* linesOf(row, notes.get(row.id) ?? []);
    }
  }
}
