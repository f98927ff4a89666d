// @ts-check

/**
 * The past, in a form that may grow for years: what readings found changed, and
 * the figures of each day.
 *
 * `run_changes` kept changes as JSON and lost them with their run after 90
 * days, and with their table. The new tables name each table once and stay when
 * run and table are gone. What is on record is copied. `run_changes` itself
 * stays as it is: while replicas are exchanged one by one, those of the version
 * before go on writing to it, and going back needs nothing but the drop below.
 * Its lines go with their runs.
 *
 * All of it is one transaction that locks nothing which readers need; it takes
 * about a second for every 100,000 changes on record.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('change_subjects', table => {
    table.comment(
      'What changes are about, under the name and owner that it has now or had when it went',
    );
    table.specificType(
      'id',
      'integer generated always as identity primary key',
    );
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.text('type').notNullable().comment('warehouse, schema or table');
    table
      .uuid('table_id')
      .unique({ indexName: 'change_subjects_table_id' })
      .comment('The id in tables, which it outlives');
    table
      .uuid('schema_id')
      .unique({ indexName: 'change_subjects_schema_id' })
      .comment('The id in schemas, which it outlives');
    table
      .text('schema_name')
      .notNullable()
      .comment('As PostgreSQL has it; empty for a warehouse');
    table
      .text('schema_entity_name')
      .notNullable()
      .comment('The name of the schema in entity refs; empty for a warehouse');
    table.text('name').notNullable().comment('As PostgreSQL has it');
    table.text('entity_name').notNullable().comment('The name in entity refs');
    table.text('title').notNullable().comment('What people call it');
    table.text('owner').notNullable().comment('The entity ref of the owner');
    table.index(
      ['warehouse', 'schema_entity_name'],
      'change_subjects_by_schema',
    );
  });
  await knex.raw(
    `comment on column change_subjects.id is 'Our own identity, short for the sake of changes'`,
  );
  await knex.raw(
    `create unique index change_subjects_warehouse on change_subjects (warehouse) where type = 'warehouse'`,
  );

  await knex.schema.createTable('change_sets', table => {
    table.comment('The runs that found something changed');
    table.specificType(
      'id',
      'integer generated always as identity primary key',
    );
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table
      .uuid('run_id')
      .notNullable()
      .unique({ indexName: 'change_sets_run_id' })
      .comment('The id in runs, which it outlives');
    table
      .timestamp('found_at')
      .notNullable()
      .comment('When the run read the structure');
    table.index(['warehouse', 'found_at'], 'change_sets_by_warehouse');
  });
  await knex.raw(`comment on column change_sets.id is 'Our own identity'`);

  await knex.schema.createTable('changes', table => {
    table.comment('What readings found changed about the structure');
    table.specificType('id', 'bigint generated always as identity primary key');
    table
      .integer('set_id')
      .notNullable()
      .references('id')
      .inTable('change_sets')
      .onDelete('CASCADE')
      .comment('The run that found it');
    table
      .integer('subject_id')
      .notNullable()
      .references('id')
      .inTable('change_subjects')
      .onDelete('CASCADE')
      .comment('What it is about');
    table
      .timestamp('found_at')
      .notNullable()
      .comment('As in change_sets, for paging');
    table.text('kind').notNullable().comment('column-added and so on');
    table
      .text('severity')
      .notNullable()
      .comment('breaking, needs-attention or harmless');
    table.text('reason').notNullable().comment('Why it is that severe');
    table
      .text('object_type')
      .notNullable()
      .comment('warehouse, schema, table, column, key or index');
    table.text('object_name').notNullable().comment('As PostgreSQL has it');
    table
      .text('before')
      .comment('What was, in short; names no other table than its subject');
    table
      .text('after')
      .comment('What is, in short; names no other table than its subject');
    table
      .specificType('tables_before', 'uuid[]')
      .comment('Ids of tables that it referenced or came from before');
    table
      .specificType('tables_after', 'uuid[]')
      .comment('Ids of tables that it references or comes from since');
    table
      .integer('tables_unnamed')
      .notNullable()
      .defaultTo(0)
      .comment('How many more of those there are that we do not keep');
  });
  await knex.raw(
    `comment on column changes.id is 'Grows by the order of commits; within a run the last line comes first, so that the newest first reads in the order of the run'`,
  );
  for (const [name, columns] of [
    ['changes_by_time', ''],
    ['changes_by_subject', 'subject_id, '],
    ['changes_by_severity', 'severity, '],
    ['changes_by_kind', 'kind, '],
  ]) {
    await knex.raw(
      `create index ${name} on changes (${columns}found_at desc, id desc)`,
    );
  }
  await knex.raw(`create index changes_by_set on changes (set_id, id desc)`);

  await knex.raw(`
    insert into change_subjects (warehouse, type, table_id, schema_name,
           schema_entity_name, name, entity_name, title, owner)
    select t.warehouse, 'table', t.id, t.schema_name, t.schema_entity_name,
           t.name, t.entity_name, t.title, t.owner
      from tables t
     where exists (select from run_changes c where c.table_id = t.id)`);
  await knex.raw(`
    insert into change_sets (warehouse, run_id, found_at)
    select r.warehouse, r.id, date_trunc('milliseconds', r.read_at)
      from runs r
     where r.read_at is not null
       and exists (select from run_changes c where c.run_id = r.id)
     order by r.read_at`);
  // What a key led to and what a view read was told by name; those names are
  // taken out, because not everybody who may see the one may see the other.
  await knex.raw(`
    insert into changes (set_id, subject_id, found_at, kind, severity, reason,
           object_type, object_name, before, after)
    select s.id, subject.id, s.found_at, c.change->>'kind', c.change->>'severity',
           coalesce(split_part(c.change->>'reason', '.', 3),
             case c.change->>'kind' when 'table-removed' then 'queries-fail'
                                    else 'nobody-needs-it-yet' end),
           c.change->'object'->>'type', c.change->'object'->>'name',
           told.before, told.after
      from run_changes c
      join change_sets s on s.run_id = c.run_id
      join change_subjects subject on subject.table_id = c.table_id
     cross join lateral (select
           case when c.change->>'kind' not in ('sources-changed', 'inheritance-changed')
             then left(regexp_replace(c.change->>'before', ' → .*?(, on update|$)', '\\1'), 1000) end as before,
           case when c.change->>'kind' not in ('sources-changed', 'inheritance-changed')
             then left(regexp_replace(c.change->>'after', ' → .*?(, on update|$)', '\\1'), 1000) end as after
         ) told
     order by s.found_at, s.id, c.position desc`);

  await knex.schema.createTable('measurement_days', table => {
    table.comment(
      'The figures of each day, older than those in measurements: a line for each stretch of days that ended with the same figures',
    );
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .timestamp('measured_from')
      .notNullable()
      .comment('The last reading of the first day');
    table
      .timestamp('measured_to')
      .notNullable()
      .comment('The last reading of the last day');
    table.bigInteger('rows_value').comment('Rows');
    table.text('rows_grade').notNullable().comment('How well rows are known');
    table.text('rows_method').notNullable().comment('How they are known');
    table.bigInteger('size_value').comment('Bytes');
    table.text('size_grade').notNullable().comment('How well size is known');
    table.text('size_method').notNullable().comment('How it is known');
    table.timestamp('last_updated').comment('Last update, if known');
    table.text('health').notNullable().comment('The health then');
    table
      .text('period_column')
      .comment('The column that was named for the period, if one was');
    table
      .text('period_from')
      .comment('Its smallest value, ISO 8601; null where it is not known');
    table
      .text('period_to')
      .comment('Its largest value, ISO 8601; null where it is not known');
    table.primary(['table_id', 'measured_from'], {
      constraintName: 'measurement_days_pkey',
    });
    table.index(['measured_from'], 'measurement_days_measured_from');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // What was thinned out goes back to the table that it came from.
  await knex.raw(`
    insert into measurements (table_id, measured_at, rows_value, rows_grade,
           rows_method, size_value, size_grade, size_method, last_updated, health,
           period_column, period_from, period_to)
    select table_id, measured_to, rows_value, rows_grade,
           rows_method, size_value, size_grade, size_method, last_updated, health,
           period_column, period_from, period_to
      from measurement_days
    on conflict do nothing`);
  await knex.schema.dropTable('measurement_days');
  await knex.schema.dropTable('changes');
  await knex.schema.dropTable('change_sets');
  await knex.schema.dropTable('change_subjects');
};
