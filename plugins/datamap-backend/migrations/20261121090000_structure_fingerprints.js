// @ts-check

/**
 * What tells the next run which schemas of a warehouse changed, so that it reads
 * those alone.
 *
 * A new table only, so nothing that is there is touched. Going back makes the
 * next run read everything.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('structure_fingerprints', table => {
    table.comment(
      'What tells the next run which schemas changed since the last good one',
    );
    table
      .text('warehouse')
      .primary()
      .references('id')
      .inTable('warehouses')
      .onDelete('CASCADE')
      .comment('The id of the warehouse');
    table
      .jsonb('fingerprint')
      .notNullable()
      .comment('As the connector gave it with the structure that is stored');
    table
      .timestamp('read_whole_at')
      .notNullable()
      .comment(
        'The moment of the last structure that was read whole, by the clock of the warehouse',
      );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('structure_fingerprints');
};
