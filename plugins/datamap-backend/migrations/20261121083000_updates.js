// @ts-check

/**
 * What loaders report to the portal of the tables they fill, and what is said
 * of each table in a form that lists can be filtered by.
 *
 * `verdict_names` has a constant default, so no row is written again for it;
 * the next run fills it in for each table whose verdicts it writes. The memory
 * of each table gets fields that the version before did not have, so the first
 * run afterwards writes every table once. Going back loses the reports, which
 * the loaders' next ones make good.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('update_reports', table => {
    table.comment(
      'What loaders that may not write to the warehouse report to the portal, by the names of tables as an update log has them',
    );
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table
      .text('schema_name')
      .notNullable()
      .comment('As PostgreSQL has it, of a table that may not be there yet');
    table.text('table_name').notNullable().comment('As PostgreSQL has it');
    table.timestamp('updated_at').notNullable().comment('When the load ended');
    table
      .text('loader')
      .notNullable()
      .comment('What the loading job is called; empty where it did not say');
    table
      .bigInteger('rows_loaded')
      .comment('Rows that came in, where it said so');
    table
      .text('reported_by')
      .notNullable()
      .comment('Entity ref of the person, or the subject of the service');
    table.timestamp('reported_at').notNullable().comment('When we were told');
    table.primary(
      ['warehouse', 'schema_name', 'table_name', 'updated_at', 'loader'],
      { constraintName: 'update_reports_pkey' },
    );
    table.index(['updated_at'], 'update_reports_updated_at');
  });
  await knex.schema.alterTable('tables', table => {
    table
      .specificType('verdict_names', 'text[]')
      .notNullable()
      .defaultTo('{}')
      .comment('The names of all verdicts, for the filter by them');
  });
  await knex.raw(
    `create index tables_by_verdict_names on tables using gin (verdict_names) where removed_at is null`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index tables_by_verdict_names');
  await knex.schema.alterTable('tables', table => {
    table.dropColumn('verdict_names');
  });
  await knex.schema.dropTable('update_reports');
};
