// @ts-check

/**
 * Files of terms that were imported, and which versions of terms came from
 * them, so that a whole import can be taken back.
 *
 * A column without a default: nothing is written again. Going back forgets which
 * versions came from files; the versions stay.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('glossary_imports', table => {
    table.comment('Files of terms that were imported');
    table.uuid('id').primary().comment('Our own identity');
    table.text('file_name').notNullable().comment('What the file is called');
    table
      .jsonb('counts')
      .notNullable()
      .comment('How many lines became what, by outcome');
    table
      .text('imported_by')
      .comment('Entity ref of who imported it; null where it was erased');
    table
      .timestamp('imported_at')
      .notNullable()
      .index('glossary_imports_imported_at_index')
      .comment('When');
    table
      .text('undone_by')
      .comment('Entity ref of who took it back; null where nobody did');
    table
      .timestamp('undone_at')
      .comment('When it was taken back; null where it was not');
  });
  await knex.schema.alterTable('glossary_term_versions', table => {
    table
      .uuid('import_id')
      .references('id')
      .inTable('glossary_imports')
      .onDelete('SET NULL')
      .comment('The file that it came from; null where somebody wrote it');
    table.index(['import_id'], 'glossary_term_versions_import_id_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('glossary_term_versions', table => {
    table.dropColumn('import_id');
  });
  await knex.schema.dropTable('glossary_imports');
};
