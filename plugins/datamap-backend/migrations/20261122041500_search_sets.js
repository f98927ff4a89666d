// @ts-check

/** As in `documentSets.ts`: so many documents have their bits in one row. */
const IN_SET = 1024;
/** As in `writePostings.ts`: a word and a field in one number. */
const FIELDS = 16;

/**
 * Which words stand where, as sets of tables: a bit for each of 1,024 instead of
 * a row for each. A word that every table has takes a row for a thousand of them,
 * and what many words have in common is found by comparing bits. Beside them what
 * each table has, so that what differs is known without looking for it.
 *
 * Three million rows become some 300,000, which takes ten seconds or so; searches
 * wait for the tables of the search meanwhile. Going back takes as long.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('search_contents', table => {
    table.comment('Which words each table has; the search looks at the sets');
    table
      .integer('document_id')
      .primary({ constraintName: 'search_contents_pkey' })
      .comment('The table, by its small identity');
    table
      .specificType('postings', 'integer[]')
      .notNullable()
      .comment(`Numbers of words times ${FIELDS}, and of the fields`);
    table
      .boolean('gone')
      .notNullable()
      .defaultTo(false)
      .comment('Whether the table is gone, and still in the sets');
  });
  await knex.raw(
    'create index search_contents_gone on search_contents (document_id) where gone',
  );
  await knex.raw(
    `insert into search_contents (document_id, postings)
     select document_id, array_agg(word_id * ${FIELDS} + field)
       from search_postings
      where exists (select from search_documents
                     where search_documents.id = search_postings.document_id)
      group by document_id`,
  );
  await knex.raw(
    'alter table search_postings rename to search_postings_before',
  );
  await knex.raw(
    'alter index search_postings_pkey rename to search_postings_before_pkey',
  );
  await knex.schema.createTable('search_postings', table => {
    table.comment('Which words stand in which tables');
    table.integer('word_id').notNullable().comment('The word');
    table
      .smallint('field')
      .notNullable()
      .comment('The most telling place, 1 for the title');
    table
      .integer('block')
      .notNullable()
      .comment(`The small identities of the tables, divided by ${IN_SET}`);
    table
      .specificType('documents', `bit(${IN_SET})`)
      .notNullable()
      .comment('For each of these tables, whether the word stands there');
  });
  await knex.raw(
    `insert into search_postings (word_id, field, block, documents)
     select word_id, field, document_id / ${IN_SET},
            bit_or(set_bit(B'0'::bit(${IN_SET}), document_id % ${IN_SET}, 1))
       from search_postings_before
      where exists (select from search_documents
                     where search_documents.id = search_postings_before.document_id)
      group by word_id, field, document_id / ${IN_SET}
      order by word_id, field, document_id / ${IN_SET}`,
  );
  await knex.schema.alterTable('search_postings', table => {
    table.primary(['word_id', 'field', 'block'], {
      constraintName: 'search_postings_pkey',
    });
  });
  await knex.schema.dropTable('search_postings_before');
  await knex.raw('analyze search_postings, search_contents');
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('search_postings');
  await knex.schema.createTable('search_postings', table => {
    table.comment('Which words stand where');
    table.integer('word_id').notNullable().comment('The word');
    table
      .smallint('field')
      .notNullable()
      .comment('The most telling place, 1 for the title');
    table
      .integer('document_id')
      .notNullable()
      .comment('The table, by its small identity');
  });
  await knex.raw(
    `insert into search_postings (word_id, field, document_id)
     select posting / ${FIELDS}, posting % ${FIELDS}, document_id
       from search_contents cross join unnest(postings) as posting
      where not gone
      order by 1, 2, 3`,
  );
  await knex.schema.alterTable('search_postings', table => {
    table.primary(['word_id', 'field', 'document_id'], {
      constraintName: 'search_postings_pkey',
    });
    table.index(['document_id'], 'search_postings_document_id');
  });
  await knex.schema.dropTable('search_contents');
  await knex.raw('analyze search_postings');
};
