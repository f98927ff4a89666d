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
 * @returns ids of the tables that are referenced by others than before
 */
export async function replaceReferences(
  transaction: Knex.Transaction,
  options: { from: string[]; gone: string[]; references: ReferenceRow[] },
): Promise<string[]> {
  const { from, gone, references } = options;
  const affected = new Set<string>();
  if (gone.length > 0) {
    const { rows }: { rows: Array<{ to_table: string }> } =
      await transaction.raw(
        `delete from table_references
          where from_table = any(:gone::uuid[]) or to_table = any(:gone::uuid[])
         returning to_table`,
        { gone },
      );
    rows.forEach(({ to_table }) => affected.add(to_table));
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
  const added = [...wanted].flatMap(([key, row]) =>
    present.has(key) ? [] : row,
  );
  await upsertRows(transaction, {
    table: 'table_references',
    key: [...KEY],
    rows: added,
  });
  for (const { to_table } of [...outdated, ...added]) {
    affected.add(to_table);
  }
  return [...affected];
}
