// @ts-check

/**
 * The words of the company and what they mean, with every version, and the
 * tables and columns that they apply to.
 *
 * Nothing that is there is written again. Going back forgets the glossary.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('glossary_terms', table => {
    table.comment('Words of the company, and what they mean');
    table.uuid('id').primary().comment('Our own identity');
    table
      .text('name_key')
      .notNullable()
      .unique({ indexName: 'glossary_terms_name_key_unique' })
      .comment('The name in small letters, which no two have');
    table
      .jsonb('words')
      .notNullable()
      .comment('Name, other names, definition and contact');
    table.integer('revision').notNullable().comment('1 for the first version');
    table
      .text('written_by')
      .comment('Entity ref of who wrote last; null where it was erased');
    table.timestamp('written_at').notNullable().comment('When');
  });

  await knex.schema.createTable('glossary_term_versions', table => {
    table.comment('Every version of a term');
    table
      .uuid('term_id')
      .notNullable()
      .references('id')
      .inTable('glossary_terms')
      .onDelete('CASCADE')
      .comment('The term');
    table.integer('revision').notNullable().comment('1 for the first');
    table.jsonb('words').notNullable().comment('The term as it was written');
    table
      .text('written_by')
      .comment('Entity ref of who wrote it; null where it was erased');
    table.timestamp('written_at').notNullable().comment('When');
    table.primary(['term_id', 'revision'], {
      constraintName: 'glossary_term_versions_pkey',
    });
  });

  await knex.schema.createTable('glossary_links', table => {
    table.comment('The tables and columns that terms apply to');
    table
      .uuid('term_id')
      .notNullable()
      .references('id')
      .inTable('glossary_terms')
      .onDelete('CASCADE')
      .comment('The term');
    table
      .uuid('note_id')
      .notNullable()
      .references('id')
      .inTable('notes')
      .onDelete('CASCADE')
      .comment(
        'The note of the table or column: the link goes where the note goes',
      );
    table
      .text('linked_by')
      .comment('Entity ref of who said so; null where it was erased');
    table.timestamp('linked_at').notNullable().comment('When');
    table.primary(['term_id', 'note_id'], {
      constraintName: 'glossary_links_pkey',
    });
    table.index(['note_id'], 'glossary_links_note_id_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('glossary_links');
  await knex.schema.dropTable('glossary_term_versions');
  await knex.schema.dropTable('glossary_terms');
};
