import { NotFoundError } from '@backstage/errors';
import type {
  ColumnSnapshot,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { columnIdentity } from '../inference/columnIdentity';
import type { NotedObject } from './noteOf';
import { type NoteRow, TABLE_ITSELF } from './NoteRow';

/** A table or one of its columns, as the store has it at this moment. */
export interface NotedTarget {
  object: NotedObject;
  place: Pick<NoteRow, 'table_id' | 'attnum' | 'column_name' | 'identity'>;
  /** Its note, where there is one. */
  row: NoteRow | undefined;
}

interface TargetRow {
  id: string;
  oid: string;
  name: string;
  entity_name: string;
  comment: string | null;
  /** The one that was asked for. */
  column: ColumnSnapshot | null;
  server: WarehouseServer | null;
}

async function readTables(
  database: Knex,
  ids: string[],
  column: string | undefined,
): Promise<TargetRow[]> {
  return await database('tables')
    .join('warehouses', 'warehouses.id', 'tables.warehouse')
    .select(
      'tables.id',
      'tables.oid',
      'tables.name',
      'tables.entity_name',
      'warehouses.server',
      database.raw(`tables.structure ->> 'comment' as comment`),
      database.raw(
        `(select c from jsonb_array_elements(tables.structure -> 'columns') c
           where c ->> 'name' = ?) as "column"`,
        [column ?? null],
      ),
    )
    .whereRaw('tables.id = any(?::uuid[])', [ids])
    .whereNull('tables.removed_at');
}

function targetOf(table: TargetRow, row: NoteRow | undefined): NotedTarget {
  const { id, name, comment, column, oid, server } = table;
  return {
    object: column ?? { name, ...(comment === null ? {} : { comment }) },
    place: {
      table_id: id,
      attnum: column?.attnum ?? TABLE_ITSELF,
      column_name: column?.name ?? null,
      identity:
        (column && columnIdentity(server ?? undefined, Number(oid))) ?? null,
    },
    row,
  };
}

/**
 * Finds tables, or the column of one name in each of them, with their notes. A
 * table that went, or that has no such column, is left out.
 */
export async function notedTargets(
  database: Knex,
  ids: string[],
  column: string | undefined,
): Promise<NotedTarget[]> {
  const tables = (await readTables(database, ids, column)).filter(
    table => column === undefined || table.column !== null,
  );
  const rows: NoteRow[] = await database('notes').whereRaw(
    '(table_id, attnum) in (select * from unnest(?::uuid[], ?::int[]))',
    [
      tables.map(({ id }) => id),
      tables.map(table => table.column?.attnum ?? TABLE_ITSELF),
    ],
  );
  const byTable = new Map(rows.map(row => [row.table_id, row]));
  return tables.map(table => targetOf(table, byTable.get(table.id)));
}

/**
 * Finds a table or a column with its note.
 *
 * Throws a NotFoundError where the table went meanwhile, or has no such column.
 */
export async function notedTarget(
  database: Knex,
  table: { id: string; entity_name: string },
  column: string | undefined,
): Promise<NotedTarget> {
  const [target] = await notedTargets(database, [table.id], column);
  if (!target) {
    throw new NotFoundError(
      column === undefined
        ? `The table '${table.entity_name}' is not there any more; look it up in the list of tables`
        : `The table '${table.entity_name}' has no column '${column}'; load its columns again`,
    );
  }
  return target;
}
