import type { Knex } from 'knex';

/**
 * Has searches leave out documents that were removed, until they are out of the
 * sets that others stand in as well. A statement of its own, so that it sees
 * what was written while the one before it waited.
 */
async function markGone(
  transaction: Knex.Transaction,
  documents: Array<{ id: number }>,
): Promise<void> {
  if (documents.length > 0) {
    await transaction('search_contents')
      .whereRaw('document_id = any(?::integer[])', [
        documents.map(({ id }) => id),
      ])
      .update({ gone: true });
  }
}

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
    const gone: Array<{ id: number }> = await transaction('search_documents')
      .whereRaw('table_id = any(?::uuid[])', [removed])
      .delete('id');
    await markGone(transaction, gone);
  }
  if (changed.length > 0) {
    // A number that a conflict wastes would be missing in a set.
    await transaction.raw(
      `with marked as (
         update search_documents set stale = true
          where table_id = any(:changed::uuid[]) and not stale)
       insert into search_documents (table_id, warehouse, stale)
       select id, warehouse, true from tables
        where id = any(:changed::uuid[]) and removed_at is null
          and not exists (select from search_documents
                           where search_documents.table_id = tables.id)
           on conflict (table_id) do update set stale = true
        where not search_documents.stale`,
      { changed },
    );
  }
}

/** Takes all tables of a warehouse from the search, with what was found there. */
export async function forgetForSearch(
  transaction: Knex.Transaction,
  warehouse: string,
): Promise<void> {
  const gone: Array<{ id: number }> = await transaction('search_documents')
    .where({ warehouse })
    .delete('id');
  await markGone(transaction, gone);
}

/** The same of all tables of a schema that has another title than before. */
export async function markSchemasForSearch(
  transaction: Knex.Transaction,
  options: { warehouse: string; schemas: string[] },
): Promise<void> {
  if (options.schemas.length > 0) {
    await transaction.raw(
      `update search_documents as documents set stale = true
         from tables
        where tables.id = documents.table_id and not documents.stale
          and tables.removed_at is null
          and tables.warehouse = :warehouse
          and tables.schema_entity_name = any(:schemas::text[])`,
      options,
    );
  }
}
