// @ts-check

/**
 * Parts from a fingerprint what moves whenever it is confirmed, so that the
 * rest, half a megabyte for tens of thousands of tables, is not written again.
 *
 * Fingerprints are forgotten: the next run reads everything once.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex('structure_fingerprints').delete();
  await knex.schema.alterTable('structure_fingerprints', table => {
    table
      .timestamp('confirmed_at')
      .notNullable()
      .comment(
        'When more than the hint was looked at, by the clock of the warehouse',
      );
    table
      .text('hint')
      .comment(
        'What says cheaply that nothing was written since; null where nobody counts',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex('structure_fingerprints').delete();
  await knex.schema.alterTable('structure_fingerprints', table => {
    table.dropColumns('confirmed_at', 'hint');
  });
};
