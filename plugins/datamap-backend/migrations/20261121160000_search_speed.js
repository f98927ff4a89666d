// @ts-check

/** The index of the search; what reads it finds it empty and fills it again. */
const INDEX =
  'search_documents, search_postings, search_suffixes, search_words, search_state';

/**
 * @param {import('knex').Knex} knex
 * @param {string} comment - a constant
 */
async function commentOnKind(knex, comment) {
  await knex.raw(`comment on column search_suffixes.kind is '${comment}'`);
}

/**
 * An index of the search that is quicker to ask and to fill, and marks of what a
 * run changed, so that what follows it costs what changed.
 *
 * The index is emptied and filled again after the start. Its rows are bound by
 * no foreign keys any more, except that a table takes its document with it: with
 * three million postings, looking up what each of them names takes longer than
 * all else. Whoever takes a document or a word away takes its rows with it, and
 * rows that are left behind name nothing, so nothing is found by them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.raw(`truncate ${INDEX}`);
  await knex.schema.alterTable('search_suffixes', table => {
    table.dropForeign(['word_id'], 'search_suffixes_word_id_foreign');
    table.dropColumn('at_start');
  });
  await commentOnKind(
    knex,
    '1 a word, 2 another end of its letters, 3 and 4 the same of its initial consonants; and ten times the letters that one word of a joined one covers',
  );
  await knex.schema.alterTable('search_postings', table => {
    table.dropForeign(['word_id'], 'search_postings_word_id_foreign');
    table.dropForeign(['document_id'], 'search_postings_document_id_foreign');
  });
  await knex.raw(
    `create index tables_by_qualified_name
       on tables (warehouse, (schema_name || '.' || name)) where removed_at is null`,
  );

  await knex.schema.alterTable('column_words', table => {
    table
      .boolean('due')
      .notNullable()
      .defaultTo(false)
      .comment(
        'Whether the table was written since its columns were looked at',
      );
  });
  await knex.raw(
    'create index column_words_due on column_words (table_id) where due',
  );
  await knex.raw(
    `insert into column_words (table_id, structure_hash, described, undescribed, due)
     select id, '', '{}', '{}', true from tables where removed_at is null
         on conflict (table_id) do update set due = true
      where column_words.structure_hash is distinct from
            (select structure_hash from tables where tables.id = column_words.table_id)`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('column_words').whereRaw('due').delete();
  await knex.raw('drop index column_words_due');
  await knex.schema.alterTable('column_words', table => {
    table.dropColumn('due');
  });
  await knex.raw('drop index tables_by_qualified_name');
  await knex.raw(`truncate ${INDEX}`);
  await knex.schema.alterTable('search_postings', table => {
    table
      .foreign(['word_id'], 'search_postings_word_id_foreign')
      .references(['id'])
      .inTable('search_words')
      .onDelete('CASCADE');
    table
      .foreign(['document_id'], 'search_postings_document_id_foreign')
      .references(['id'])
      .inTable('search_documents')
      .onDelete('CASCADE');
  });
  await knex.schema.alterTable('search_suffixes', table => {
    table
      .boolean('at_start')
      .notNullable()
      .comment('Whether it is the word as a whole');
    table
      .foreign(['word_id'], 'search_suffixes_word_id_foreign')
      .references(['id'])
      .inTable('search_words')
      .onDelete('CASCADE');
  });
  await commentOnKind(knex, '1 of the letters, 2 of the initial consonants');
};
