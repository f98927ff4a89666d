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
 * Makes the references of some tables these, and writes only what differs.
 *
 * @param options.from - the ids of the tables
 * @param options.gone - ids of tables of which nothing references or is
 *   referenced any more
 */
export async function replaceReferences(
  transaction: Knex.Transaction,
  options: { from: string[]; gone: string[]; references: ReferenceRow[] },
): Promise<void> {
  const { from, gone, references } = options;
  if (gone.length > 0) {
    await transaction.raw(
      `delete from table_references
        where from_table = any(:gone::uuid[]) or to_table = any(:gone::uuid[])`,
      { gone },
    );
  }
  const stored: ReferenceRow[] = await transaction('table_references')
    .select([...KEY])
    .whereRaw('from_table = any(?::uuid[])', [from]);
  const wanted = new Map(references.map(row => [keyOf(row), row]));
  const present = new Set(stored.map(keyOf));
  const outdated = stored.filter(row => !wanted.has(keyOf(row)));
  if (outdated.length > 0) {
    const list = KEY.join(', ');
    await transaction.raw(
      `delete from table_references where (${list}) in (
         select ${list}
           from jsonb_populate_recordset(null::table_references, ?::jsonb))`,
      [JSON.stringify(outdated)],
    );
  }
  await upsertRows(transaction, {
    table: 'table_references',
    key: [...KEY],
    rows: [...wanted].flatMap(([key, row]) => (present.has(key) ? [] : row)),
  });
}
