// @ts-check

/**
 * Which terms of the glossary are related. Both terms have it, and it is kept
 * once: under the smaller id.
 *
 * Nothing that is there is written again. Going back forgets it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('glossary_relations', table => {
    table.comment('Which terms are related; each pair once');
    table
      .uuid('term_id')
      .notNullable()
      .references('id')
      .inTable('glossary_terms')
      .onDelete('CASCADE')
      .comment('The term with the smaller id');
    table
      .uuid('other_id')
      .notNullable()
      .references('id')
      .inTable('glossary_terms')
      .onDelete('CASCADE')
      .comment('The other one');
    table
      .text('related_by')
      .comment('Entity ref of who said so; null where it was erased');
    table.timestamp('related_at').notNullable().comment('When');
    table.primary(['term_id', 'other_id'], {
      constraintName: 'glossary_relations_pkey',
    });
    table.index(['other_id'], 'glossary_relations_other_id_index');
    table.check(
      'term_id < other_id',
      undefined,
      'glossary_relations_each_once',
    );
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('glossary_relations');
};
