// @ts-check

/**
 * The history of the time that a table's rows tell of.
 *
 * Columns without a default: nothing is written again, and the lock on the
 * table is held for the blink of an eye. Going back forgets the periods; the
 * next run reads the newest again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('measurements', table => {
    table
      .text('period_column')
      .comment('The column that was named for the period, if one was');
    table
      .text('period_from')
      .comment('Its smallest value, ISO 8601; null where it is not known');
    table
      .text('period_to')
      .comment('Its largest value, ISO 8601; null where it is not known');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('measurements', table => {
    table.dropColumns('period_column', 'period_from', 'period_to');
  });
};
