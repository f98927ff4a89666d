import type { Knex } from 'knex';
import { lockRevision } from '../../store/revision';

/** Tables whose columns are looked at in one statement. */
const AT_ONCE = 500;

/**
 * Columns of the same key are alike: type and name, a line each, as
 * `column_words` has them.
 */
export function columnKey({ type, name }: { type: string; name: string }) {
  return `${type}\n${name}`;
}

/** The key of an element of `structure -> 'columns'`, in SQL. */
export const COLUMN_KEY = `(c.value ->> 'type') || chr(10) || (c.value ->> 'name')`;

const WRITE = `
insert into column_words (table_id, structure_hash, due, described, undescribed)
select t.id, t.structure_hash, false,
       coalesce(array_agg(k.key) filter (where k.has_words), '{}'),
       coalesce(array_agg(k.key) filter (where not k.has_words), '{}')
  from tables t
  left join lateral (
    select ${COLUMN_KEY} as key,
           coalesce(c.value ->> 'comment', '') ~ '\\S'
             or n.words ->> 'title' is not null
             or n.words ->> 'description' is not null as has_words
      from jsonb_array_elements(t.structure -> 'columns') c
      left join notes n
        on n.table_id = t.id and n.attnum = (c.value ->> 'attnum')::int) k on true
 where t.id = any(?::uuid[])
 group by t.id
    on conflict (table_id) do update
   set structure_hash = excluded.structure_hash, due = false,
       described = excluded.described, undescribed = excluded.undescribed`;

/** Looks again which columns of some tables have words. */
export async function writeColumnWords(
  transaction: Knex.Transaction,
  ids: string[],
): Promise<void> {
  await transaction.raw(WRITE, [ids]);
}

/**
 * Says, in the transaction that writes them, that tables may have other columns
 * than before; {@link refreshColumnWords} looks at these and at no others.
 */
export async function markColumnWords(
  transaction: Knex.Transaction,
  ids: string[],
): Promise<void> {
  if (ids.length > 0) {
    await transaction.raw(
      `insert into column_words (table_id, structure_hash, described, undescribed, due)
       select id, '', '{}', '{}', true from tables
        where id = any(?::uuid[]) and removed_at is null
           on conflict (table_id) do update set due = true
        where not column_words.due`,
      [ids],
    );
  }
}

/**
 * Looks which columns have words, in those tables of a warehouse that were
 * written since it was looked last.
 */
export async function refreshColumnWords(
  database: Knex,
  warehouse: string,
): Promise<void> {
  for (;;) {
    const ids: string[] = await database('column_words')
      .join('tables', 'tables.id', 'column_words.table_id')
      .whereRaw('column_words.due')
      .where({ 'tables.warehouse': warehouse })
      .whereNull('tables.removed_at')
      .limit(AT_ONCE)
      .pluck('tables.id');
    if (ids.length === 0) {
      return;
    }
    await database.transaction(async transaction => {
      // Notes are written meanwhile, and say at once what has words.
      await lockRevision(transaction);
      await writeColumnWords(transaction, ids);
    });
  }
}
