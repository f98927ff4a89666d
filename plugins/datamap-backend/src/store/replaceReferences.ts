import type { Knex } from 'knex';
import { upsertRows } from './writeRows';

/** A row of `table_references`. */
export interface ReferenceRow {
  from_table: string;
  to_table: string;
  kind: string;
  name: string;
}

const KEY = ['from_table', 'kind', 'name', 'to_table'] as const;

function keyOf(row: ReferenceRow): string {
  return JSON.stringify(KEY.map(column => row[column]));
}

/**
 * Makes the references of a warehouse these, and writes only what differs.
 */
export async function replaceReferences(
  transaction: Knex.Transaction,
  options: { warehouse: string; references: ReferenceRow[] },
): Promise<void> {
  const stored: ReferenceRow[] = await transaction('table_references')
    .select(KEY.map(column => `table_references.${column}`))
    .join('tables', 'tables.id', 'table_references.from_table')
    .where('tables.warehouse', options.warehouse);
  const wanted = new Map(options.references.map(row => [keyOf(row), row]));
  const present = new Set(stored.map(keyOf));
  const gone = stored.filter(row => !wanted.has(keyOf(row)));
  for (let start = 0; start < gone.length; start += 500) {
    await transaction('table_references')
      .whereIn(
        [...KEY],
        gone
          .slice(start, start + 500)
          .map(row => KEY.map(column => row[column])),
      )
      .delete();
  }
  await upsertRows(transaction, {
    table: 'table_references',
    key: [...KEY],
    rows: [...wanted].flatMap(([key, row]) => (present.has(key) ? [] : row)),
  });
}
