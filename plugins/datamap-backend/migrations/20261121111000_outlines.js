// @ts-check

/**
 * What lets a run touch only what changed: of each table what its figures and
 * verdicts rest on, in short, and of each warehouse when its figures are due.
 *
 * The columns have no default, so no row is written again for them. An outline
 * is made from the whole structure; where one is missing the next run reads all,
 * and writes it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tables', table => {
    table
      .jsonb('outline')
      .comment(
        'What of the structure figures, verdicts and references rest on; null until the next run reads all',
      );
  });
  await knex.schema.alterTable('warehouses', table => {
    table
      .timestamp('figures_due_at')
      .comment('When the figures of all tables are read again; null for now');
    table
      .text('figures_settings')
      .comment(
        'A hash of the configuration that the figures of all tables were read with',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('warehouses', table => {
    table.dropColumns('figures_due_at', 'figures_settings');
  });
  await knex.schema.alterTable('tables', table => {
    table.dropColumn('outline');
  });
};
