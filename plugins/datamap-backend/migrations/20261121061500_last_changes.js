// @ts-check

const ORDERS = ['asc', 'desc'];

/**
 * When a table last became different to those who read about it, and in what,
 * for the list of what changed lately.
 *
 * The columns have no default, so nothing is written again for them. What the
 * runs on record found is filled in afterwards: a row for each table that ever
 * changed, within the same transaction; reading goes on meanwhile. Going back
 * forgets it, but loses nothing: going forward again fills it in anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('tables', table => {
    table
      .timestamp('changed_at')
      .comment(
        'When a run last found it added or different; null while it is as it was first read',
      );
    table
      .jsonb('changed_parts')
      .comment('What that run found different: added, name, columns and so on');
  });
  await knex.raw(`
    with found as (
      select c.table_id, r.read_at, case
        when c.change->>'kind' = 'table-added' then 'added'
        when c.change->>'kind' = 'table-renamed' then 'name'
        when c.change->>'kind' = 'comment-changed'
         and c.change->'object'->>'type' <> 'index' then 'description'
        when c.change->>'kind' like 'column-%'
          or c.change->>'kind' in ('enum-labels-changed', 'default-changed',
             'identity-changed', 'generated-changed', 'collation-changed')
          then 'columns'
        when c.change->>'kind' like 'key-%' then 'keys'
        when c.change->>'kind' in ('foreign-server-changed',
             'inheritance-changed', 'sources-changed') then 'source'
        end as part
        from run_changes c join runs r on r.id = c.run_id
       where r.read_at is not null
    ), latest as (
      select table_id, max(read_at) as read_at
        from found where part is not null group by table_id
    ), told as (
      select table_id, read_at, jsonb_agg(part order by array_position(
               array['added', 'name', 'columns', 'keys', 'description', 'source'], part)) as parts
        from (select distinct found.table_id, found.read_at, part
                from found join latest using (table_id, read_at)
               where part is not null) as parts
       group by table_id, read_at
    )
    update tables set changed_at = told.read_at, changed_parts = told.parts
      from told where told.table_id = tables.id`);
  for (const order of ORDERS) {
    await knex.raw(
      `create index tables_by_changed_at_${order} on tables (changed_at ${order} nulls last, schema_name, name, id) where removed_at is null`,
    );
  }
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const order of ORDERS) {
    await knex.raw(`drop index tables_by_changed_at_${order}`);
  }
  await knex.schema.alterTable('tables', table => {
    table.dropColumns('changed_at', 'changed_parts');
  });
};
