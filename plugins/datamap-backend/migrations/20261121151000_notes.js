// @ts-check

/**
 * What people write about tables and columns, beside what the source says, with
 * every version of it; and which columns have words and which lack them.
 *
 * Nothing that is there is written again. Going back forgets what people wrote;
 * tables that showed it are read anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notes', table => {
    table.comment(
      'What people wrote about a table or a column; no run writes over it',
    );
    table.uuid('id').primary().comment('Our own identity');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .integer('attnum')
      .comment(
        '0 for the table itself, else pg_attribute.attnum; null while the column is not there',
      );
    table
      .text('column_name')
      .comment("The column's last known name; null for the table itself");
    table
      .text('identity')
      .comment(
        'Server, database and object that attnum holds for; null where the role may not ask who the server is',
      );
    table
      .jsonb('words')
      .notNullable()
      .comment('Title, description and so on, as far as people wrote them');
    table
      .integer('revision')
      .notNullable()
      .comment('How often it was written; 0 where it was only put off');
    table
      .text('written_by')
      .comment('Entity ref of who wrote last; null where it was erased');
    table.timestamp('written_at').comment('When it was last written');
    table
      .text('source_comment')
      .comment("The source's comment then; null where there was none");
    table
      .text('skip_reason')
      .comment('Why it was put off: skip, do-not-know or asked');
    table
      .text('skipped_by')
      .comment('Entity ref of who put it off; null where it was erased');
    table.timestamp('skipped_at').comment('When it was put off');
    // Columns may swap their numbers in a restore.
    table.unique(['table_id', 'attnum'], {
      indexName: 'notes_table_id_attnum_unique',
      deferrable: 'deferred',
    });
  });

  await knex.schema.createTable('note_versions', table => {
    table.comment('Every version of a note');
    table
      .uuid('note_id')
      .notNullable()
      .references('id')
      .inTable('notes')
      .onDelete('CASCADE')
      .comment('The note');
    table.integer('revision').notNullable().comment('1 for the first');
    table.jsonb('words').notNullable().comment('The note as it was written');
    table
      .text('action')
      .notNullable()
      .comment('written, reverted, accepted or confirmed');
    table
      .integer('reverted_to')
      .comment('The version whose words were written again');
    table
      .text('written_by')
      .comment('Entity ref of who wrote it; null where it was erased');
    table.timestamp('written_at').notNullable().comment('When');
    table.primary(['note_id', 'revision'], {
      constraintName: 'note_versions_pkey',
    });
  });

  await knex.schema.createTable('column_words', table => {
    table.comment(
      'Which columns of a table have words and which lack them, for suggestions and for what is left to describe',
    );
    table
      .uuid('table_id')
      .primary()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('structure_hash')
      .notNullable()
      .comment('Of the structure that this was made from');
    table
      .specificType('described', 'text[]')
      .notNullable()
      .comment('Type and name of each column with words, a line each');
    table
      .specificType('undescribed', 'text[]')
      .notNullable()
      .comment('The same of each column without words');
  });
  await knex.raw(
    'create index column_words_described on column_words using gin (described)',
  );
  await knex.raw(
    'create index column_words_undescribed on column_words using gin (undescribed)',
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('tables')
    .whereIn('id', knex('notes').select('table_id'))
    .update({ structure_hash: '' });
  await knex.schema.dropTable('column_words');
  await knex.schema.dropTable('note_versions');
  await knex.schema.dropTable('notes');
};
