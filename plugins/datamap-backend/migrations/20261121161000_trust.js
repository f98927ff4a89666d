// @ts-check

/**
 * What owners say of relying on a table: that it is certified for something, or
 * that it is being retired. Whatever was said is kept, with how it ended.
 *
 * Nothing that is there is written again. Going back forgets what owners said,
 * and the search ranks tables as if nobody had said anything.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('trust_statements', table => {
    table.comment(
      'What owners say of relying on a table, and what they said before; no run writes over it',
    );
    table.specificType('id', 'bigint generated always as identity primary key');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table.text('kind').notNullable().comment('certification or deprecation');
    table
      .text('sentence')
      .notNullable()
      .comment('What it is certified for, or why it is being retired');
    table
      .uuid('successor_id')
      .references('id')
      .inTable('tables')
      .onDelete('SET NULL')
      .comment('The table to use instead; null where nobody named one');
    table
      .date('gone_from')
      .comment('The first day without the table; null where nobody named one');
    table
      .timestamp('due_at')
      .comment('When a certification is due to be confirmed again');
    table
      .timestamp('changed_at')
      .comment(
        'When a run first found a breaking change after a certification; null while there is none',
      );
    table
      .text('said_by')
      .comment('Entity ref of who said it; null where it was erased');
    table.timestamp('said_at').notNullable().comment('When it was said');
    table
      .text('ended_how')
      .comment('withdrawn, replaced or deprecated; null while it holds');
    table
      .text('ended_by')
      .comment('Entity ref of who ended it; null where it was erased');
    table.timestamp('ended_at').comment('When it ended; null while it holds');
    table.index(['table_id', 'id'], 'trust_statements_by_table');
    table.index(['successor_id'], 'trust_statements_by_successor');
  });
  await knex.raw(
    `comment on column trust_statements.id is 'Grows with every statement'`,
  );
  await knex.raw(
    `create unique index trust_statements_current on trust_statements (table_id, kind) where ended_at is null`,
  );

  await knex.schema.alterTable('search_documents', table => {
    table
      .specificType('trust', 'real')
      .notNullable()
      .defaultTo(0)
      .comment(
        'How much its owner stands by it: 1 certified, 0.5 due to be confirmed, else 0',
      );
  });
  await knex.raw(
    `comment on column search_documents.is_copy is 'Whether it looks copied from another table, or is being retired'`,
  );
  await knex.raw(
    `comment on column search_documents.copy_of is 'The table that it stands below: its successor, or the one that it looks copied from, where that is stored'`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('search_documents', table => {
    table.dropColumn('trust');
  });
  await knex.raw(
    `comment on column search_documents.is_copy is 'Whether it looks copied from another table'`,
  );
  await knex.raw(
    `comment on column search_documents.copy_of is 'The table that it looks copied from, where that is stored'`,
  );
  await knex.schema.dropTable('trust_statements');
};
