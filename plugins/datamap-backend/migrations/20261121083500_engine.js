// @ts-check

/**
 * What the engine needs to stop, to wait and to go on: pauses, cancellations,
 * results of finished steps for as long as a run lasts, and what was asked of
 * each warehouse in each hour.
 *
 * The columns have no default, so nothing is written again for them.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('warehouses', table => {
    table
      .timestamp('paused_at')
      .comment('Since when nothing is asked of it; null while it is read');
    table.text('paused_by').comment('Entity ref of the person who paused it');
    table
      .jsonb('access')
      .comment('What the role may see, as the last good run found it');
  });
  await knex.schema.alterTable('runs', table => {
    table
      .timestamp('cancel_requested_at')
      .comment('When somebody asked for its end; its worker looks here');
    table.text('cancelled_by').comment('Entity ref of the person who asked');
  });
  await knex.schema.createTable('run_step_results', table => {
    table.comment(
      'Results of finished steps of runs under way, for whoever takes one over; gone when it ends',
    );
    table
      .uuid('run_id')
      .notNullable()
      .references('id')
      .inTable('runs')
      .onDelete('CASCADE')
      .comment('The run');
    table.text('step').notNullable().comment('The name of the step');
    table
      .text('basis')
      .notNullable()
      .comment('What it was read from; of no use for anything else');
    table.timestamp('kept_at').notNullable().comment('When it was kept');
    table
      .binary('content')
      .notNullable()
      .comment('The result as JSON, deflated');
    table.primary(['run_id', 'step'], {
      constraintName: 'run_step_results_pkey',
    });
  });
  await knex.schema.createTable('warehouse_usage', table => {
    table.comment(
      'What all processes together asked of each warehouse, hour by hour',
    );
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.timestamp('hour').notNullable().comment('When the hour begins');
    table
      .bigInteger('statements')
      .notNullable()
      .comment('Statements that were sent');
    table
      .double('milliseconds')
      .notNullable()
      .comment('How long they took together');
    table.bigInteger('rows_read').notNullable().comment('Rows that they gave');
    table.primary(['warehouse', 'hour'], {
      constraintName: 'warehouse_usage_pkey',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('warehouse_usage');
  await knex.schema.dropTable('run_step_results');
  await knex.schema.alterTable('runs', table => {
    table.dropColumns('cancel_requested_at', 'cancelled_by');
  });
  await knex.schema.alterTable('warehouses', table => {
    table.dropColumns('paused_at', 'paused_by', 'access');
  });
};
