// @ts-check

/**
 * What the store keeps: the current state of every warehouse, who changed what
 * about it, the history of the figures, and the feed that the catalog and the
 * search follow.
 *
 * There is nothing to convert and nobody to wait for: this is the first
 * migration, and all of it is one transaction.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('warehouses', table => {
    table.comment(
      'Each warehouse of the configuration, and how reading it goes',
    );
    table
      .text('id')
      .primary()
      .comment('The id in the configuration, a lower-case DNS label');
    table
      .text('connection_state')
      .notNullable()
      .defaultTo('never-tried')
      .comment('never-tried, ok or failing');
    table.text('connection_code').comment('Why it fails, in one word');
    table
      .timestamp('connection_since')
      .comment('Since when the connection is in this state');
    table
      .timestamp('last_tried_at')
      .comment('When a run last reached for the warehouse');
    table
      .timestamp('next_try_at')
      .comment('When the scheduler starts the next run');
    table
      .integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('Failed or kept runs in a row, which the back-off is made from');
    table
      .timestamp('last_read_at')
      .comment('The moment of the snapshot of the last good run');
    table
      .jsonb('moments')
      .comment(
        'When structure, statistics and sizes of the last good run were read; figures that were read then name the reading instead of the time',
      );
    table.jsonb('server').comment('The server and its statistics era');
    table
      .smallint('access_level')
      .comment('1 structure, 2 plus the update log, 3 plus chosen contents');
    table
      .jsonb('warnings')
      .notNullable()
      .defaultTo('[]')
      .comment('What is worth knowing about our role');
    table.text('description').comment("The database's own comment");
    table
      .timestamp('configured_at')
      .notNullable()
      .comment(
        'When a running portal last had it in its configuration; after a day without, it is forgotten',
      );
  });

  await knex.schema.createTable('schemas', table => {
    table.comment('The schemas that the reading role may use');
    table.uuid('id').primary().comment('Our own identity');
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.bigInteger('oid').notNullable().comment('pg_namespace.oid');
    table.text('name').notNullable().comment('As PostgreSQL has it');
    table.text('entity_name').notNullable().comment('The name in entity refs');
    table.text('title').notNullable().comment('What people call it');
    table.text('description').comment('The comment beyond the title');
    table.text('comment').comment("PostgreSQL's comment as it is");
    table.text('database_owner').notNullable().comment('The owning role');
    table.text('owner').notNullable().comment('The entity ref of the owner');
    table.unique(['warehouse', 'entity_name'], {
      indexName: 'schemas_warehouse_entity_name_unique',
    });
  });

  await knex.schema.createTable('tables', table => {
    table.comment('Every table, view, materialized view and foreign table');
    table
      .uuid('id')
      .primary()
      .comment('Our own identity, which outlives a rename');
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.bigInteger('oid').notNullable().comment('pg_class.oid');
    table.text('schema_name').notNullable().comment('As PostgreSQL has it');
    table
      .text('schema_entity_name')
      .notNullable()
      .comment('The name of the schema in entity refs');
    table.text('name').notNullable().comment('As PostgreSQL has it');
    table.text('entity_name').notNullable().comment('The name in entity refs');
    table.text('title').notNullable().comment('What people call it');
    table.text('title_source').notNullable().comment('comment or name');
    table.text('description').comment('The comment beyond the title');
    table
      .text('search_text')
      .notNullable()
      .comment(
        'Title, name, schema and description a line each, NFC, for the filter by words',
      );
    table.text('kind').notNullable().comment('table, view and so on');
    table.text('owner').notNullable().comment('The entity ref of the owner');
    table
      .jsonb('structure')
      .notNullable()
      .comment('Columns, keys, indexes and dependencies as they were read');
    table
      .text('structure_hash')
      .notNullable()
      .comment('Alike as long as the structure is');
    table
      .jsonb('assessment')
      .notNullable()
      .comment('Figures and verdicts with grade, moment and evidence');
    table
      .text('assessment_hash')
      .notNullable()
      .comment('Alike as long as assessment and memory are');
    table
      .jsonb('memory')
      .notNullable()
      .comment('What the next reading is held against');
    table.bigInteger('rows_value').comment('Rows, for sorting');
    table.text('rows_grade').notNullable().comment('How well rows are known');
    table.text('rows_method').notNullable().comment('How rows are known');
    table.bigInteger('size_value').comment('Bytes, for sorting');
    table.text('size_grade').notNullable().comment('How well size is known');
    table.text('size_method').notNullable().comment('How size is known');
    table.timestamp('last_updated').comment('Last update, for sorting');
    table
      .text('health')
      .notNullable()
      .comment('has-data, empty, unknown or derived');
    table.text('verdict').comment('The name of the first verdict');
    table
      .bigInteger('verdict_revision')
      .notNullable()
      .comment('The revision at which the verdicts last changed');
    table
      .timestamp('measurement_stored_at')
      .comment('When the last line of the history was written');
    table
      .timestamp('first_seen_at')
      .notNullable()
      .defaultTo(knex.fn.now())
      .comment('First good run that saw it');
    table
      .timestamp('removed_at')
      .comment('When a run no longer saw it; null while it is there');
  });
  await knex.raw(
    `create unique index tables_entity_name_unique on tables (warehouse, entity_name) where removed_at is null`,
  );
  await knex.raw(
    `create index tables_removed on tables (warehouse, entity_name) where removed_at is not null`,
  );
  for (const column of ['rows_value', 'size_value', 'last_updated']) {
    for (const direction of ['asc', 'desc']) {
      await knex.raw(
        `create index tables_by_${column}_${direction} on tables (${column} ${direction} nulls last, id) where removed_at is null`,
      );
    }
  }
  await knex.raw(
    `create index tables_by_title on tables (lower(title), id) where removed_at is null`,
  );
  await knex.raw(
    `create index tables_by_schema on tables (warehouse, schema_entity_name) where removed_at is null`,
  );
  await knex.raw(
    `create index tables_by_oid on tables (warehouse, oid) where removed_at is null`,
  );
  await knex.raw(
    `create index tables_by_owner on tables (owner) where removed_at is null`,
  );

  await knex.schema.createTable('table_references', table => {
    table.comment(
      'Foreign keys and inheritance between tables, for looking up who references',
    );
    table
      .uuid('from_table')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The referencing table');
    table
      .uuid('to_table')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The referenced table');
    table.text('kind').notNullable().comment('foreign-key or inherits');
    table
      .text('name')
      .notNullable()
      .comment("The constraint's name; empty where there is none");
    table.primary(['from_table', 'kind', 'name', 'to_table'], {
      constraintName: 'table_references_pkey',
    });
    table.index(['to_table', 'kind'], 'table_references_to_table');
  });

  await knex.schema.createTable('entity_aliases', table => {
    table.comment('Names that tables had before; they answer for 90 days');
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.text('entity_name').notNullable().comment('The name it had');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table that had it');
    table
      .timestamp('expires_at')
      .notNullable()
      .comment('Until when it answers');
    table.primary(['warehouse', 'entity_name'], {
      constraintName: 'entity_aliases_pkey',
    });
    table.index(['table_id'], 'entity_aliases_table_id');
  });

  await knex.schema.createTable('reviews', table => {
    table.comment('What people say about empty and unmeasured tables');
    table
      .uuid('table_id')
      .primary()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .text('decision')
      .notNullable()
      .comment('expected, to-be-removed or wrong');
    table.text('note').comment('Their own words');
    table.text('reviewed_by').notNullable().comment('Entity ref of the person');
    table.timestamp('reviewed_at').notNullable().comment('When');
    table
      .bigInteger('verdict_revision')
      .notNullable()
      .comment(
        "The table's verdict_revision then; active while they are alike",
      );
  });

  await knex.schema.createTable('runs', table => {
    table.comment('Readings of warehouses');
    table.uuid('id').primary().comment('Also the id of the job that does it');
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.text('trigger').notNullable().comment('schedule, person or start-up');
    table.text('requested_by').comment('Entity ref of the person, if any');
    table
      .boolean('accept_removals')
      .notNullable()
      .defaultTo(false)
      .comment('A person has accepted that tables go');
    table
      .text('state')
      .notNullable()
      .comment('queued, running, succeeded, kept or failed');
    table
      .integer('attempt')
      .notNullable()
      .defaultTo(0)
      .comment('Goes up when a worker takes it; an older worker may not write');
    table.timestamp('queued_at').notNullable().comment('When it was asked for');
    table.timestamp('started_at').comment('When a worker first took it');
    table.timestamp('finished_at').comment('When it ended');
    table.timestamp('read_at').comment('The moment of the snapshot');
    table.jsonb('steps').notNullable().comment('Name, state and times of each');
    table.text('reason_code').comment('Why it failed or kept the last state');
    table
      .text('reason_detail')
      .comment('The same in a sentence, without secrets and values');
    table.jsonb('result').comment('How many tables came, went, changed');
    table.index(['warehouse', 'queued_at'], 'runs_by_warehouse');
    table.index(['queued_at', 'id'], 'runs_by_queued_at');
  });
  await knex.raw(
    `create unique index runs_one_at_once on runs (warehouse) where state in ('queued', 'running')`,
  );

  await knex.schema.createTable('run_changes', table => {
    table.comment('What a run changed about the structure of each table');
    table
      .uuid('run_id')
      .notNullable()
      .references('id')
      .inTable('runs')
      .onDelete('CASCADE')
      .comment('The run');
    table.integer('position').notNullable().comment('Order within the run');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table.jsonb('change').notNullable().comment('What was and what is');
    table.primary(['run_id', 'position'], {
      constraintName: 'run_changes_pkey',
    });
    table.index(['table_id'], 'run_changes_table_id');
  });

  await knex.schema.createTable('measurements', table => {
    table.comment(
      'The history of the figures: a line when one moved, and one a day',
    );
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table
      .timestamp('measured_at')
      .notNullable()
      .comment('When it was measured');
    table.bigInteger('rows_value').comment('Rows');
    table.text('rows_grade').notNullable().comment('How well rows are known');
    table.text('rows_method').notNullable().comment('How they are known');
    table.bigInteger('size_value').comment('Bytes');
    table.text('size_grade').notNullable().comment('How well size is known');
    table.text('size_method').notNullable().comment('How it is known');
    table.timestamp('last_updated').comment('Last update, if known');
    table.text('health').notNullable().comment('The health then');
    table.primary(['table_id', 'measured_at'], {
      constraintName: 'measurements_pkey',
    });
    table.index(['measured_at'], 'measurements_measured_at');
  });

  await knex.schema.createTable('feed_state', table => {
    table.comment(
      'One row: the ever-growing revision. Updating it locks out other writers until commit, so that revisions become visible in their order',
    );
    table.smallint('id').primary().comment('Always 1');
    table
      .bigInteger('revision')
      .notNullable()
      .defaultTo(0)
      .comment('The newest revision');
    table
      .bigInteger('forgotten_to')
      .notNullable()
      .defaultTo(0)
      .comment('Tombstones up to this revision may be gone');
  });
  await knex('feed_state').insert({ id: 1 });

  await knex.schema.createTable('feed_items', table => {
    table.comment('What the catalog and the search say of each object');
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table.text('type').notNullable().comment('warehouse, schema or table');
    table.text('entity_name').notNullable().comment('The name in entity refs');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('The revision of its last change');
    table
      .jsonb('entity')
      .comment('What there is to say; null where the object is gone');
    table.text('entity_hash').comment('Alike as long as the entity is');
    table
      .timestamp('removed_at')
      .comment('When it went; the tombstone stays for 90 days');
    table.primary(['warehouse', 'type', 'entity_name'], {
      constraintName: 'feed_items_pkey',
    });
    table.index(['revision'], 'feed_items_revision');
  });

  await knex.schema.createTable('feed_consumers', table => {
    table.comment('Who follows the feed, and how far each is');
    table
      .text('id')
      .primary()
      .comment('The name that the follower gave itself');
    table
      .bigInteger('revision')
      .notNullable()
      .comment('The last revision that it has taken');
    table.timestamp('updated_at').notNullable().comment('When it said so');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'feed_consumers',
    'feed_items',
    'feed_state',
    'measurements',
    'run_changes',
    'runs',
    'reviews',
    'entity_aliases',
    'table_references',
    'tables',
    'schemas',
    'warehouses',
  ]) {
    await knex.schema.dropTable(table);
  }
};
