import type { Knex } from 'knex';

/** Documents of tables that are gone, as far as no run holds them. */
const FORGET_DOCUMENTS = `
  delete from search_documents where id in (
    select documents.id
      from search_documents as documents
      join tables on tables.id = documents.table_id
     where tables.removed_at is not null
       for update of documents skip locked)`;

const MARK_GONE = `
  update search_contents set gone = true
   where not gone
     and not exists (select from search_documents
                      where search_documents.id = search_contents.document_id)`;

const FORGET_WORDS = `
  with gone as (
    delete from search_words
     where not exists (select from search_postings
                        where search_postings.word_id = search_words.id)
    returning id)
  delete from search_suffixes using gone where search_suffixes.word_id = gone.id`;

const MARK_SCHEMAS = `
  update search_documents set stale = true where id in (
    select documents.id
      from search_documents as documents
      join tables on tables.id = documents.table_id
      join schemas on schemas.warehouse = tables.warehouse
                  and schemas.entity_name = tables.schema_entity_name
     where not documents.stale
       and schemas.title is distinct from documents.schema_title
       for update of documents skip locked)`;

const ADD_DOCUMENTS = `
  insert into search_documents (table_id, warehouse, stale)
  select id, warehouse, true from tables
   where removed_at is null
     and not exists (select from search_documents
                      where search_documents.table_id = tables.id)
      on conflict do nothing`;

/**
 * Takes from the index of the search what belongs to no table any more, and
 * marks what is not as the store has it. The caller holds the lock of the search.
 */
export async function repairIndex(
  transaction: Knex.Transaction,
): Promise<void> {
  for (const statement of [
    FORGET_DOCUMENTS,
    MARK_GONE,
    FORGET_WORDS,
    MARK_SCHEMAS,
    ADD_DOCUMENTS,
  ]) {
    await transaction.raw(statement);
  }
}
