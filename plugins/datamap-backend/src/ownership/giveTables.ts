import type { Knex } from 'knex';
import { presentTables } from '../notes/presentTables';

/** A table that is given to somebody. */
export interface GivenTable {
  id: string;
  warehouse: string;
  owner: string;
}

/**
 * Makes lists, rules, the catalog and the search say who owns tables now. The
 * caller holds the lock on the revision.
 *
 * @param options.after - the newest revision
 */
export async function giveTables(
  transaction: Knex.Transaction,
  { tables, after }: { tables: GivenTable[]; after: number },
): Promise<void> {
  await transaction.raw(
    `update tables set owner = given.owner
       from unnest(?::uuid[], ?::text[]) as given (id, owner)
      where tables.id = given.id`,
    [tables.map(({ id }) => id), tables.map(({ owner }) => owner)],
  );
  let revision = after;
  for (const warehouse of new Set(tables.map(table => table.warehouse))) {
    revision = await presentTables(transaction, {
      warehouse,
      ids: tables.flatMap(table =>
        table.warehouse === warehouse ? table.id : [],
      ),
      after: revision,
    });
  }
}
