import type { Knex } from 'knex';

/**
 * Tells the search, in the transaction that writes them, which tables have other
 * words than before and which are gone. What is gone is found no more once the
 * transaction ends; other words are read soon after.
 */
export async function markForSearch(
  transaction: Knex.Transaction,
  { changed = [], removed = [] }: { changed?: string[]; removed?: string[] },
): Promise<void> {
  if (removed.length > 0) {
    await transaction('search_documents')
      .whereRaw('table_id = any(?::uuid[])', [removed])
      .delete();
  }
  if (changed.length > 0) {
    await transaction('search_documents')
      .whereRaw('table_id = any(?::uuid[])', [changed])
      .where({ stale: false })
      .update({ stale: true });
  }
}
