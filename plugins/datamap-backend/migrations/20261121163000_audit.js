// @ts-check

/**
 * What people and services did through the plugin, and what they were refused,
 * beside the portal's audit log: so that those who look after the warehouses can
 * read it where they work.
 *
 * Going back forgets it; the portal's own audit log has it still.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('audit_events', table => {
    table.comment('What was done, or refused, and by whom');
    table
      .uuid('id')
      .primary()
      .defaultTo(knex.raw('gen_random_uuid()'))
      .comment('Our own identity');
    table
      .timestamp('happened_at', { useTz: true })
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('When it was over');
    table
      .text('event')
      .notNullable()
      .comment('What it was, as the audit log calls it');
    table.text('severity').notNullable().comment('As the audit log has it');
    table
      .text('outcome')
      .notNullable()
      .checkIn(['done', 'refused', 'failed'], 'audit_events_outcome_check')
      .comment('done, refused for want of a permission, or failed');
    table
      .text('done_by')
      .comment(
        'Entity ref, or the subject of a service; null for nobody known',
      );
    table.text('warehouse').comment('The id of the warehouse it was about');
    table.text('table_name').comment('The entity name of the table');
    table
      .jsonb('facts')
      .notNullable()
      .comment('What it was about: before and after among it');
    table.text('reason').comment('Why it was refused or failed, in words');
    table.index(['happened_at', 'id'], 'audit_events_happened_index');
    table.index(
      ['warehouse', 'table_name', 'happened_at'],
      'audit_events_table_index',
    );
    table.index(['done_by', 'happened_at'], 'audit_events_person_index');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('audit_events');
};
