import type {
  ColumnSnapshot,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { columnIdentity } from '../inference/columnIdentity';
import type { NotedTarget } from '../notes/notedTarget';
import { TABLE_ITSELF } from '../notes/NoteRow';
import { notesOfTables } from '../notes/notesOfTables';
import type { Visibility } from '../permissions/Visibility';
import type { TableRow } from '../store/TableRow';
import { visibleTables } from '../store/visibleTables';

/** A table that the caller may read, as a line of a file may mean it. */
export type NamedTable = Pick<
  TableRow,
  | 'id'
  | 'warehouse'
  | 'schema_name'
  | 'name'
  | 'owner'
  | 'marks'
  | 'entity_name'
>;

const NAMED = [
  'tables.id',
  'tables.warehouse',
  'tables.schema_name',
  'tables.name',
  'tables.owner',
  'tables.marks',
  'tables.entity_name',
];

/** The tables of some names, by name. */
export async function tablesByName(
  database: Knex,
  visibility: Visibility,
  names: string[],
): Promise<Map<string, NamedTable[]>> {
  const rows: NamedTable[] = await visibleTables(database, visibility)
    .select(NAMED)
    .whereRaw('tables.name = any(?::text[])', [names]);
  const byName = new Map<string, NamedTable[]>();
  for (const row of rows) {
    byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  }
  return byName;
}

/** Those of some tables that the caller may read, by id. */
export async function tablesById(
  database: Knex,
  visibility: Visibility,
  ids: string[],
): Promise<Map<string, NamedTable>> {
  const rows: NamedTable[] = await visibleTables(database, visibility)
    .select(NAMED)
    .whereRaw('tables.id = any(?::uuid[])', [ids]);
  return new Map(rows.map(row => [row.id, row]));
}

interface TargetRow {
  id: string;
  oid: string;
  name: string;
  comment: string | null;
  columns: ColumnSnapshot[] | null;
  server: WarehouseServer | null;
}

/** Finds the target of a table, or of its column of a name; undefined without. */
export type FindTarget = (
  tableId: string,
  column: string | undefined,
) => NotedTarget | undefined;

/** Some tables and columns of them. */
export interface ImportTargets {
  find: FindTarget;
  /** The columns of a table that were asked for, and those that hold dates. */
  columnsOf(tableId: string): ColumnSnapshot[];
}

/** Reads what can be written about some tables and some of their columns. */
export async function readTargets(
  database: Knex,
  ids: string[],
  columns: string[],
): Promise<ImportTargets> {
  const rows: TargetRow[] = await database('tables')
    .join('warehouses', 'warehouses.id', 'tables.warehouse')
    .select(
      'tables.id',
      'tables.oid',
      'tables.name',
      'warehouses.server',
      database.raw(`tables.structure ->> 'comment' as comment`),
      database.raw(
        `(select jsonb_agg(c) from jsonb_array_elements(tables.structure -> 'columns') c
           where c ->> 'name' = any(?::text[])
              or c ->> 'typeCategory' in ('date', 'date-time')) as columns`,
        [columns],
      ),
    )
    .whereRaw('tables.id = any(?::uuid[])', [ids])
    .whereNull('tables.removed_at');
  const notes = await notesOfTables(database, ids);
  const byId = new Map(rows.map(row => [row.id, row]));
  const find: FindTarget = (id, column) => {
    const table = byId.get(id);
    const found = table?.columns?.find(({ name }) => name === column);
    if (!table || (column !== undefined && !found)) {
      return undefined;
    }
    const attnum = found?.attnum ?? TABLE_ITSELF;
    return {
      object: found ?? {
        name: table.name,
        ...(table.comment === null ? {} : { comment: table.comment }),
      },
      place: {
        table_id: id,
        attnum,
        column_name: found?.name ?? null,
        identity:
          (found &&
            columnIdentity(table.server ?? undefined, Number(table.oid))) ??
          null,
      },
      row: notes.get(id)?.find(note => note.attnum === attnum),
    };
  };
  return { find, columnsOf: id => byId.get(id)?.columns ?? [] };
}
