import type { Knex } from 'knex';
import { presentTables } from '../notes/presentTables';
import { lockRevision } from '../store/revision';
import type { TableRow } from '../store/TableRow';

/**
 * Tells the catalog what some tables are marked with. The caller holds the lock
 * on the revision.
 */
export async function publishMarks(
  transaction: Knex.Transaction,
  tables: Array<Pick<TableRow, 'id' | 'warehouse'>>,
): Promise<void> {
  for (const warehouse of new Set(tables.map(table => table.warehouse))) {
    await presentTables(transaction, {
      warehouse,
      ids: tables.flatMap(table =>
        table.warehouse === warehouse ? table.id : [],
      ),
      after: await lockRevision(transaction),
      marksOnly: true,
    });
  }
}
