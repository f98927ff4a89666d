import type { Knex } from 'knex';
import { presentTables } from '../notes/presentTables';
import { refreshStanding } from '../search/standing';

/**
 * Tells the search what is said of a table now, and the catalog whether it is
 * being retired, in the transaction that says it.
 *
 * @param options.after - the newest revision
 */
export async function refreshTrust(
  transaction: Knex.Transaction,
  options: {
    table: { id: string; warehouse: string };
    after: number;
    /** Whether it is being retired now and was not, or the other way round. */
    isOther: boolean;
  },
): Promise<void> {
  const { table, after, isOther } = options;
  if (isOther) {
    await presentTables(transaction, {
      warehouse: table.warehouse,
      ids: [table.id],
      after,
    });
  }
  await refreshStanding(transaction, [table.id]);
}
