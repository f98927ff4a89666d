import type { Knex } from 'knex';
import { jsonChunks } from './jsonChunks';

function columnList(columns: string[], prefix = ''): string {
  return columns.map(column => `${prefix}"${column}"`).join(', ');
}

/**
 * Inserts rows whose keys are the table's columns, or writes them over those
 * with the same key, where these are not the same already. Table and column
 * names are constants of ours.
 */
export async function upsertRows<Row extends object>(
  transaction: Knex.Transaction,
  options: { table: string; key: string[]; rows: Row[] },
): Promise<void> {
  const { table, key, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]);
  const others = columns.filter(column => !key.includes(column));
  const update =
    others.length === 0
      ? 'nothing'
      : `update set ${others
          .map(column => `"${column}" = excluded."${column}"`)
          .join(', ')}
         where (${columnList(others, `${table}.`)})
           is distinct from (${columnList(others, 'excluded.')})`;
  const statement = `insert into ${table} (${columnList(columns)})
     select ${columnList(columns)}
       from jsonb_populate_recordset(null::${table}, ?::jsonb)
     on conflict (${columnList(key)}) do ${update}`;
  for (const json of jsonChunks(rows)) {
    await transaction.raw(statement, [json]);
  }
}

/** Writes some columns of rows that are there, found by their id. */
export async function updateRows<Row extends { id: string }>(
  transaction: Knex.Transaction,
  options: { table: string; rows: Row[] },
): Promise<void> {
  const { table, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const columns = Object.keys(rows[0]).filter(column => column !== 'id');
  const statement = `update ${table}
      set ${columns
        .map(column => `"${column}" = changed."${column}"`)
        .join(', ')}
     from jsonb_populate_recordset(null::${table}, ?::jsonb) as changed
    where ${table}.id = changed.id`;
  for (const json of jsonChunks(rows)) {
    await transaction.raw(statement, [json]);
  }
}
