// @ts-check

const WEIGHTS = `(1 + 0.3 * trust) * (case when is_copy then 0.4 else 1 end)`;

/**
 * How much a table stands out, kept beside it and in an index, so that a search
 * that finds many tables ranks only those that can come first.
 *
 * The columns are computed by PostgreSQL: the table of documents is written once
 * more, which takes about a second with 30,000 tables. Another weight means
 * another migration.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(
    `alter table search_documents
       add column prominence real not null
         generated always as (((0.75 + 0.25 * standing) * ${WEIGHTS})::real) stored,
       add column prominence_without_figures real not null
         generated always as ((${WEIGHTS})::real) stored`,
  );
  await knex.raw(
    `comment on column search_documents.prominence is 'What a rank is multiplied by: a quarter of it by what the table stands out by, more where its owner recommends it, less for a copy'`,
  );
  await knex.raw(
    `comment on column search_documents.prominence_without_figures is 'The same for callers who may not see figures'`,
  );
  await knex.raw(
    `create index search_documents_prominence
       on search_documents (prominence desc, id) include (copy_of)`,
  );
  await knex.raw(
    `create index search_documents_prominence_without_figures
       on search_documents (prominence_without_figures desc, id) include (copy_of)`,
  );
  await knex.raw(
    `create index search_documents_warehouse
       on search_documents (warehouse collate "C")`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw(
    `drop index search_documents_prominence,
                search_documents_prominence_without_figures,
                search_documents_warehouse`,
  );
  await knex.schema.alterTable('search_documents', table => {
    table.dropColumn('prominence');
    table.dropColumn('prominence_without_figures');
  });
};
