import { randomUUID } from 'node:crypto';
import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { columnIdentity } from '../inference/columnIdentity';

/** A table, and the column that its note names for the period. */
export interface NamedPeriod {
  tableId: string;
  column: string;
}

interface PlaceRow {
  table_id: string;
  oid: string;
  server: WarehouseServer | null;
  column_name: string;
  attnum: number;
  note_id: string | null;
}

/**
 * Finds the notes of the columns that tables name for their periods, and makes
 * those that nobody has written yet: they go where their columns go. A column
 * that is not there has none.
 *
 * @returns the id of the note, by the id of the table
 */
export async function periodNotes(
  transaction: Knex.Transaction,
  named: NamedPeriod[],
): Promise<Map<string, string>> {
  if (named.length === 0) {
    return new Map();
  }
  const { rows }: { rows: PlaceRow[] } = await transaction.raw(
    `select tables.id as table_id, tables.oid, warehouses.server,
            named."column" as column_name,
            (found.value ->> 'attnum')::int as attnum, notes.id as note_id
       from unnest(?::uuid[], ?::text[]) as named (table_id, "column")
       join tables on tables.id = named.table_id
       join warehouses on warehouses.id = tables.warehouse
      cross join lateral jsonb_array_elements(tables.structure -> 'columns') as found
       left join notes on notes.table_id = tables.id
        and notes.attnum = (found.value ->> 'attnum')::int
      where found.value ->> 'name' = named."column"`,
    [named.map(({ tableId }) => tableId), named.map(({ column }) => column)],
  );
  const places = rows.map(row => ({ ...row, id: row.note_id ?? randomUUID() }));
  const missing = places.filter(({ note_id: noteId }) => noteId === null);
  if (missing.length > 0) {
    await transaction('notes').insert(
      missing.map(({ id, table_id, attnum, column_name, server, oid }) => ({
        id,
        table_id,
        attnum,
        column_name,
        identity: columnIdentity(server ?? undefined, Number(oid)) ?? null,
        words: {},
        revision: 0,
      })),
    );
  }
  return new Map(places.map(({ table_id, id }) => [table_id, id]));
}
