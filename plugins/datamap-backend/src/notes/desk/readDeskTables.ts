import {
  type DescribingItem,
  presentedWords,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { linkOf } from '../../store/TableLinks';
import type { TableRow } from '../../store/TableRow';
import { noteOf } from '../noteOf';
import { type NoteRow, TABLE_ITSELF } from '../NoteRow';
import { notesOfTables } from '../notesOfTables';
import { columnKey } from './columnWords';
import { type DeskScope, usedTables } from './describableTables';
import type { DeskCursor } from './deskCursor';

/** A table of which something lacks words, with its notes. */
export interface DeskTable
  extends Pick<
    TableRow,
    'id' | 'warehouse' | 'schema_name' | 'name' | 'entity_name' | 'title'
  > {
  weight: number;
  references: number;
  scans: number | null;
  comment: string | null;
  columns: ColumnSnapshot[];
  notes: NoteRow[];
}

/** Something that lacks words. */
export interface Lacking {
  table: DeskTable;
  /** 0 for the table itself. */
  attnum: number;
  item: Omit<DescribingItem, 'suggestions' | 'alike'>;
  /** Of a column: those of the same are alike. */
  key?: string;
}

/** A page of tables of which something lacks words, the most used first. */
export async function readDeskTables(
  database: Knex,
  scope: DeskScope,
  { cursor, limit }: { cursor?: DeskCursor; limit: number },
): Promise<DeskTable[]> {
  const rows: Array<Omit<DeskTable, 'notes'>> = await database
    .from(usedTables(database, scope).as('used') as unknown as Knex.Raw)
    .join('tables as whole', 'whole.id', 'used.id')
    .select(
      'used.id',
      'used.weight',
      'used.references',
      'used.scans',
      'whole.warehouse',
      'whole.schema_name',
      'whole.name',
      'whole.entity_name',
      'whole.title',
      database.raw(`whole.structure ->> 'comment' as comment,
        whole.structure -> 'columns' as columns`),
    )
    .whereRaw('(used.lacks or used.undescribed > 0)')
    .modify(query => {
      if (cursor) {
        query.whereRaw(
          `(used.weight < ?::float8 or (used.weight = ?::float8 and used.id >= ?::uuid))`,
          [cursor.weight, cursor.weight, cursor.tableId],
        );
      }
    })
    .orderByRaw('used.weight desc, used.id')
    .limit(limit);
  const notes = await notesOfTables(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(row => ({ ...row, notes: notes.get(row.id) ?? [] }));
}

function lacksWords(
  object: { name: string; comment?: string },
  note: NoteRow | undefined,
): boolean {
  const { titleSource, description } = presentedWords(
    object.name,
    object.comment,
    note?.words,
  );
  return titleSource === 'name' && description === undefined;
}

/**
 * What of a table lacks words: the table itself, then columns in their order.
 *
 * @param skipped - what was put off, instead of what was not
 */
export function lackingIn(
  table: DeskTable,
  skipped: boolean,
  after: DeskCursor | undefined,
): Lacking[] {
  const begin = after?.tableId === table.id ? after.attnum : -1;
  const noteAt = new Map(table.notes.map(note => [note.attnum, note]));
  const use = {
    references: table.references,
    ...(table.scans === null ? {} : { scans: table.scans }),
  };
  const columns = [...table.columns].sort(
    (one, other) => one.attnum - other.attnum,
  );
  const itself = {
    name: table.name,
    ...(table.comment === null ? {} : { comment: table.comment }),
  };
  const isWanted = (
    attnum: number,
    object: { name: string; comment?: string },
  ): boolean => {
    const note = noteAt.get(attnum);
    const isSkipped = (note?.skip_reason ?? null) !== null;
    return attnum > begin && isSkipped === skipped && lacksWords(object, note);
  };
  const lackingColumns = columns.flatMap((column, index): Lacking[] => {
    const { attnum, name, type, typeCategory } = column;
    const note = noteOf(column, noteAt.get(attnum));
    return isWanted(attnum, column)
      ? [
          {
            table,
            attnum,
            item: {
              table: linkOf(table),
              use,
              column: { name, type, typeCategory, position: index + 1 },
              note,
            },
            key: columnKey({ type, name }),
          },
        ]
      : [];
  });
  return isWanted(TABLE_ITSELF, itself)
    ? [
        {
          table,
          attnum: TABLE_ITSELF,
          item: {
            table: linkOf(table),
            use,
            note: noteOf(itself, noteAt.get(TABLE_ITSELF)),
          },
        },
        ...lackingColumns,
      ]
    : lackingColumns;
}
