// @ts-check

/**
 * What permission rules look for in a table: its tags, those of its columns, and
 * the personal data that they hold or look like. It stands in the row, so that a
 * list asks for it in the statement that makes it.
 *
 * Which marks the tables that are there have is worked out when the backend
 * starts, before it answers anybody: it follows from the names of columns too,
 * which only the code can read.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const name of ['tables', 'change_subjects']) {
    await knex.schema.alterTable(name, table => {
      table
        .specificType('marks', 'text[]')
        .notNullable()
        .defaultTo('{}')
        .comment('tag:…, column-tag:…, personal-data:confirmed:… and so on');
    });
  }
  await knex.schema.createTable('marks_state', table => {
    table.comment('From what the marks of tables were worked out; one row');
    table.integer('id').primary().comment('Always 1');
    table
      .text('made_from')
      .notNullable()
      .comment('Hash of the words by which personal data is suspected');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('marks_state');
  for (const name of ['change_subjects', 'tables']) {
    await knex.schema.alterTable(name, table => table.dropColumn('marks'));
  }
};
