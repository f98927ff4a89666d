// @ts-check

/**
 * Who owns tables by what was decided in the portal, over what the configuration
 * says; and who asked to own one, and what became of it.
 *
 * Nothing that is there is written again. Going back forgets who was given a
 * table in the portal; the next full reading gives it to whom the configuration
 * names.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('table_owners', table => {
    table.comment(
      'Who owned a table by what was decided in the portal, from when until when; no run writes over it',
    );
    table.specificType('id', 'bigint generated always as identity primary key');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('owned_by')
      .comment('Entity ref of the owner; null where it was erased');
    table
      .text('set_by')
      .comment('Entity ref of who decided it; null where it was erased');
    table.timestamp('set_at').notNullable().comment('Since when');
    table
      .text('ended_by')
      .comment('Entity ref of who ended it; null where it was erased');
    table.timestamp('ended_at').comment('Until when; null while it holds');
    table.index(['table_id', 'id'], 'table_owners_by_table');
  });
  await knex.raw(
    `comment on column table_owners.id is 'Grows with every decision'`,
  );
  await knex.raw(
    `create unique index table_owners_current on table_owners (table_id) where ended_at is null`,
  );

  await knex.schema.createTable('ownership_requests', table => {
    table.comment('Who asks to own a table, and what became of it');
    table.uuid('id').primary().comment('Our own identity');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('owned_by')
      .comment(
        'Entity ref of who is to own it, a person or a group; null where it was erased',
      );
    table.text('reason').notNullable().comment('Why, in her own words');
    table
      .text('asked_by')
      .comment('Entity ref of who asks; null where it was erased');
    table.timestamp('asked_at').notNullable().comment('When');
    table.text('state').notNullable().comment('open, accepted or declined');
    table.text('answer').comment('What who decided says to who asked');
    table
      .text('decided_by')
      .comment('Entity ref of who decided; null where it was erased');
    table.timestamp('decided_at').comment('When it was decided');
    table.index(['table_id'], 'ownership_requests_by_table');
    table.index(['asked_by'], 'ownership_requests_by_asker');
  });
  await knex.raw(
    `create index ownership_requests_open on ownership_requests (asked_at, id) where state = 'open'`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('ownership_requests');
  await knex.schema.dropTable('table_owners');
};
