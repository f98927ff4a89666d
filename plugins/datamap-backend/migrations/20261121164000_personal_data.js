// @ts-check

/**
 * What people decided about columns whose names look like personal data. What is
 * only suspected is not stored: it follows from the names.
 *
 * Nothing that is there is written again. Going back forgets the decisions.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('personal_data_decisions', table => {
    table.comment(
      'What people decided about personal data in columns; no run writes over it',
    );
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('column_name')
      .notNullable()
      .comment("The column's name when it was decided");
    table
      .integer('attnum')
      .notNullable()
      .comment('pg_attribute.attnum of the column when it was decided');
    table
      .text('identity')
      .comment(
        'Server, database and object that attnum holds for; null where the role may not ask who the server is',
      );
    table.text('kind').notNullable().comment('email, phone and so on');
    table.text('decision').notNullable().comment('confirmed or rejected');
    table
      .text('decided_by')
      .comment('Entity ref of who decided; null where it was erased');
    table.timestamp('decided_at').notNullable().comment('When');
    table.primary(['table_id', 'column_name', 'attnum'], {
      constraintName: 'personal_data_decisions_pkey',
    });
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('personal_data_decisions');
};
