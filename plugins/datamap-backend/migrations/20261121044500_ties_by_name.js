// @ts-check

const SORTS = [
  ['tables_by_rows_value_asc', 'rows_value asc nulls last'],
  ['tables_by_rows_value_desc', 'rows_value desc nulls last'],
  ['tables_by_size_value_asc', 'size_value asc nulls last'],
  ['tables_by_size_value_desc', 'size_value desc nulls last'],
  ['tables_by_last_updated_asc', 'last_updated asc nulls last'],
  ['tables_by_last_updated_desc', 'last_updated desc nulls last'],
  ['tables_by_title', 'lower(title)'],
];

/**
 * Tables that are alike in what a list is sorted by stand by schema and name,
 * no longer in the order of their random ids; and titles have an index from
 * behind as well.
 *
 * Only indexes are made anew, within one transaction. Reading goes on.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const [index, order] of SORTS) {
    await knex.raw(`drop index ${index}`);
    await knex.raw(
      `create index ${index} on tables (${order}, schema_name, name, id) where removed_at is null`,
    );
  }
  await knex.raw(
    `create index tables_by_title_desc on tables (lower(title) desc nulls last, schema_name, name, id) where removed_at is null`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('drop index tables_by_title_desc');
  for (const [index, order] of SORTS) {
    await knex.raw(`drop index ${index}`);
    await knex.raw(
      `create index ${index} on tables (${order}, id) where removed_at is null`,
    );
  }
};
