// @ts-check

/**
 * Files of words that people upload, line by line, from the first look until the
 * import is undone. What the lines say is kept only until it is written; then
 * the versions of the notes have it.
 *
 * Nothing that is there is written again. Going back forgets which imports there
 * were, and leaves the words that they wrote.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('imports', table => {
    table.comment('Files of words that were uploaded');
    table.uuid('id').primary().comment('Our own identity');
    table.text('file_name').notNullable().comment('What the file is called');
    table.text('format').notNullable().comment('xlsx or csv');
    table.text('encoding').comment('Of a CSV; null for an .xlsx');
    table
      .text('state')
      .notNullable()
      .comment('uploaded, checked, applying, applied, undoing or undone');
    table
      .jsonb('headings')
      .notNullable()
      .comment('The cells of the first line');
    table
      .jsonb('mapping')
      .notNullable()
      .comment('Which column, counted from 0, each field is in');
    table
      .text('imported_by')
      .comment('Entity ref of who uploaded it; null where it was erased');
    table
      .timestamp('imported_at')
      .notNullable()
      .index('imports_imported_at_index')
      .comment('When it was uploaded');
    table
      .timestamp('applied_at')
      .comment('When the last line was written; null before');
    table
      .text('undone_by')
      .comment('Entity ref of who took it back; null where it was erased');
    table
      .timestamp('undone_at')
      .comment('When the last line was taken back; null before');
  });

  await knex.schema.createTable('import_lines', table => {
    table.comment('The lines of files of words');
    table
      .uuid('import_id')
      .notNullable()
      .references('id')
      .inTable('imports')
      .onDelete('CASCADE')
      .comment('The import');
    table
      .integer('line')
      .notNullable()
      .comment('The line of the file; the headings are line 1');
    table
      .jsonb('cells')
      .comment('What it says; null once nothing is left to write');
    table
      .text('finding')
      .comment(
        'What becomes of it when it is applied; null before that is known',
      );
    table.text('result').comment('What became of it; null before');
    table.jsonb('problem').comment('Why it is not written');
    table
      .jsonb('place')
      .comment(
        'Schema, table and column as it names them, and the address of the table',
      );
    table.jsonb('fields').comment('What of the words is new or changed');
    table
      .integer('seen_revision')
      .comment('The version of the note that the finding is about');
    table
      .uuid('note_id')
      .comment('The note that was written; it may be gone since');
    table
      .integer('revision')
      .comment('The version of the note that was written');
    table.primary(['import_id', 'line'], {
      constraintName: 'import_lines_pkey',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('import_lines');
  await knex.schema.dropTable('imports');
};
