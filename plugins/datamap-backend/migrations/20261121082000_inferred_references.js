// @ts-check

/**
 * References that nobody declared, and what people say about them.
 *
 * Nothing is converted: the next run of each warehouse infers them. Going back
 * forgets what people confirmed and rejected.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('inference_inputs', table => {
    table.comment(
      'What references are inferred from: names, types and keys of each table',
    );
    table
      .uuid('table_id')
      .primary()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('structure_hash')
      .notNullable()
      .comment('Of the structure that it was made of');
    table
      .jsonb('input')
      .notNullable()
      .comment('Names, types and keys, compactly');
  });

  await knex.schema.createTable('inference_state', table => {
    table.comment('By which rules references were last inferred');
    table.text('warehouse').primary().comment('The id of the warehouse');
    table
      .text('rules_hash')
      .notNullable()
      .comment('Alike as long as the rules and their configuration are');
    table.timestamp('inferred_at').notNullable().comment('When');
  });

  /** @param {import('knex').Knex.CreateTableBuilder} table */
  const addEnds = table => {
    table
      .text('id')
      .primary()
      .comment('A hash of both tables and the numbers of the columns');
    for (const [end, what] of [
      ['from', 'The referencing table'],
      ['to', 'The referenced table'],
    ]) {
      table
        .uuid(`${end}_table`)
        .notNullable()
        .references('id')
        .inTable('tables')
        .onDelete('CASCADE')
        .comment(what);
    }
    table
      .specificType('from_columns', 'integer[]')
      .notNullable()
      .comment('attnums in the referencing table');
    table
      .specificType('to_columns', 'integer[]')
      .notNullable()
      .comment('attnums in the referenced table, pairwise');
  };

  await knex.schema.createTable('inferred_references', table => {
    table.comment('References that names and types speak for');
    addEnds(table);
    table
      .smallint('score')
      .notNullable()
      .comment('From 0 to 100, to compare with one another');
    table
      .smallint('rank')
      .notNullable()
      .comment('1 for the best for the same columns');
    table
      .specificType('reasons', 'text[]')
      .notNullable()
      .comment('What speaks for it, and what to know about it');
    table.text('read_as').comment('What an abbreviated name was read as');
    table.index(['from_table'], 'inferred_references_from_table');
    table.index(['to_table', 'score'], 'inferred_references_to_table');
  });

  await knex.schema.createTable('inference_decisions', table => {
    table.comment('Which suggested references people confirmed or rejected');
    addEnds(table);
    table
      .specificType('from_names', 'text[]')
      .notNullable()
      .comment('Names of the referencing columns, for a restored warehouse');
    table
      .specificType('to_names', 'text[]')
      .notNullable()
      .comment('Names of the referenced columns');
    table
      .text('from_identity')
      .comment(
        'Server, database and object id that the numbers of the referencing columns hold for; null where the server does not say who it is',
      );
    table.text('to_identity').comment('The same of the referenced table');
    table.text('decision').notNullable().comment('confirmed or rejected');
    table.text('decided_by').notNullable().comment('Entity ref of the person');
    table.timestamp('decided_at').notNullable().comment('When');
    table.index(['from_table'], 'inference_decisions_from_table');
    table.index(['to_table'], 'inference_decisions_to_table');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('inference_decisions');
  await knex.schema.dropTable('inferred_references');
  await knex.schema.dropTable('inference_state');
  await knex.schema.dropTable('inference_inputs');
};
