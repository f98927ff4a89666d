// @ts-check

/**
 * Which column an owner named for the period of a table: the note of the table
 * points to the note of the column, which goes where the column goes.
 *
 * A column without a default: nothing is written again. Going back forgets
 * which column it was; its name stays among the words.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('notes', table => {
    table
      .uuid('period_note')
      .references('id')
      .inTable('notes')
      .onDelete('SET NULL')
      .comment(
        'Of a table: the note of the column that tells its period; null where none is named, or where it is not there',
      );
    table.index(['period_note'], 'notes_period_note_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('notes', table => {
    table.dropColumn('period_note');
  });
};
