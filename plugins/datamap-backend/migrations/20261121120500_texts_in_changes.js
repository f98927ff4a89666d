// @ts-check

/** What the columns hold from now on, and held before. */
const COMMENTS = [
  [
    'object_type',
    'warehouse, schema, table, column, key, constraint, index, trigger, policy or publication',
    'warehouse, schema, table, column, key or index',
  ],
  [
    'tables_before',
    'Ids of tables that it referenced, came from or named before',
    'Ids of tables that it referenced or came from before',
  ],
  [
    'tables_after',
    'Ids of tables that it references, comes from or names since',
    'Ids of tables that it references or comes from since',
  ],
];

/**
 * What changed in texts in SQL, which name other tables. They have columns of
 * their own: while replicas are exchanged one by one, those of the version
 * before do not know them, and show them to nobody. Both columns may be empty,
 * so that adding them takes no time.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('changes', table => {
    table
      .text('sql_before')
      .comment(
        'Of a text in SQL the lines that were; it names the tables in tables_before',
      );
    table
      .text('sql_after')
      .comment(
        'Of a text in SQL the lines that are; it names the tables in tables_after',
      );
  });
  for (const [column, now] of COMMENTS) {
    await knex.raw(`comment on column changes.${column} is '${now}'`);
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('changes', table => {
    table.dropColumns('sql_before', 'sql_after');
  });
  for (const [column, , before] of COMMENTS) {
    await knex.raw(`comment on column changes.${column} is '${before}'`);
  }
};
