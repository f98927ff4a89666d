// @ts-check

/**
 * What is read of a table apart from its structure: the texts of views, checks
 * and the like, which routines name it, and how its indexes are used.
 *
 * New tables only, so nothing that is there is touched. Going back forgets what
 * the next run reads again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('table_definitions', table => {
    table.comment(
      'What is read of a table apart from its structure; a row only where there is something',
    );
    table
      .uuid('table_id')
      .primary()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('stamp')
      .comment(
        'Under which the texts were read; null where there are none, or where none could be read yet',
      );
    table
      .jsonb('definition')
      .comment('The texts, by the object ids of what they define');
    table.timestamp('read_at').comment('When the texts were read');
    table
      .timestamp('locked_since')
      .comment(
        'Since when newer texts could not be read because of a lock; null where they could',
      );
    table
      .jsonb('routines')
      .comment('Functions and procedures that name the table');
    table.jsonb('indexes').comment('Sizes and uses of the indexes');
  });
  await knex.schema.createTable('definition_readings', table => {
    table.comment('What the last reading of definitions found, by warehouse');
    table.text('warehouse').primary().comment('The warehouse’s id');
    table.text('routines_stamp').comment('Under which the routines were read');
    table
      .text('names_hash')
      .comment('Hash of the tables’ names that the routines were held against');
    table
      .timestamp('indexes_read_at')
      .comment('When sizes and uses of indexes were read');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('definition_readings');
  await knex.schema.dropTable('table_definitions');
};
