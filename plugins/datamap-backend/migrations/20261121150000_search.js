// @ts-check

/**
 * The index of the search: a dictionary of all words, each of their ends (so
 * that a part of a word is the beginning of something), and where each word
 * stands. A dictionary is small where a warehouse is large, since tables share
 * their words.
 *
 * Only new tables; the index is filled after the start, a few hundred tables at
 * a time. The extension pg_trgm finds words with more than one wrong letter.
 * Where it may not be created the search says so and does without. Going back
 * forgets the index, the list of abbreviations and what was searched in vain.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('search_words', table => {
    table.comment('Every word that any table is found by');
    table.increments('id').comment('Our own identity');
    table
      .specificType('word', 'text collate "C"')
      .notNullable()
      .comment('In small letters, Hangul as the letters that one types');
    table
      .specificType('initials', 'text collate "C"')
      .comment('The initial consonants, where the word is Hangul');
    table
      .text('latin')
      .notNullable()
      .comment('In Latin letters, Hangul as the keys of a keyboard');
    table
      .boolean('joined')
      .notNullable()
      .comment(
        'Whether it stands nowhere by itself, only as the words of a name in one',
      );
    table.unique(['word'], { indexName: 'search_words_word_unique' });
  });

  await knex.schema.createTable('search_suffixes', table => {
    table.comment('Every end of every word, so that parts are beginnings');
    table
      .smallint('kind')
      .notNullable()
      .comment('1 of the letters, 2 of the initial consonants');
    table
      .specificType('suffix', 'text collate "C"')
      .notNullable()
      .comment('The end of the word');
    table
      .integer('word_id')
      .notNullable()
      .references('id')
      .inTable('search_words')
      .onDelete('CASCADE')
      .comment('The word');
    table
      .boolean('at_start')
      .notNullable()
      .comment('Whether it is the word as a whole');
    table.primary(['kind', 'suffix', 'word_id'], {
      constraintName: 'search_suffixes_pkey',
    });
    table.index(['word_id'], 'search_suffixes_word_id');
  });

  await knex.schema.createTable('search_documents', table => {
    table.comment('What the search knows of each table');
    table.increments('id').comment('Our own identity, small');
    table
      .uuid('table_id')
      .notNullable()
      .references('id')
      .inTable('tables')
      .onDelete('CASCADE')
      .comment('The table');
    table.text('warehouse').notNullable().comment('The id of the warehouse');
    table
      .boolean('stale')
      .notNullable()
      .defaultTo(false)
      .comment('Whether the table was written since its words were read');
    table
      .text('schema_title')
      .comment('The title of its schema when its words were read');
    table
      .specificType('standing', 'real')
      .notNullable()
      .defaultTo(0)
      .comment('From 0 to 1, by health, use and connections');
    table
      .bigInteger('uses')
      .notNullable()
      .defaultTo(0)
      .comment('Scans that were counted, to one significant digit');
    table
      .uuid('copy_of')
      .comment('The table that it looks copied from, where that is stored');
    table
      .boolean('is_copy')
      .notNullable()
      .defaultTo(false)
      .comment('Whether it looks copied from another table');
    table.unique(['table_id'], { indexName: 'search_documents_table_unique' });
  });
  await knex.raw(
    'create index search_documents_stale on search_documents (id) where stale',
  );

  await knex.schema.createTable('search_postings', table => {
    table.comment('Which words stand where');
    table
      .integer('word_id')
      .notNullable()
      .references('id')
      .inTable('search_words')
      .onDelete('CASCADE')
      .comment('The word');
    table
      .smallint('field')
      .notNullable()
      .comment('The most telling place, 1 for the title');
    table
      .integer('document_id')
      .notNullable()
      .references('id')
      .inTable('search_documents')
      .onDelete('CASCADE')
      .comment('The table, by its small identity');
    table.primary(['word_id', 'field', 'document_id'], {
      constraintName: 'search_postings_pkey',
    });
    table.index(['document_id'], 'search_postings_document_id');
  });

  await knex.schema.createTable('search_state', table => {
    table.comment('One row: which version of the index is stored');
    table.smallint('id').primary().comment('Always 1');
    table
      .integer('version')
      .notNullable()
      .comment('Another one than the running one is built anew');
  });

  await knex.schema.createTable('search_abbreviations', table => {
    table.comment('Abbreviations that an admin keeps for the search');
    table.text('abbreviation').primary().comment('In small letters');
    table
      .specificType('meanings', 'text[]')
      .notNullable()
      .comment('What it stands for, in any language');
    table.text('changed_by').notNullable().comment('Entity ref of the person');
    table.timestamp('changed_at').notNullable().comment('When');
  });

  await knex.schema.createTable('search_misses', table => {
    table.comment(
      'What was searched for and not found: words, never who searched',
    );
    table.text('words').notNullable().comment('In small letters');
    table.date('day').notNullable().comment('The day, in UTC');
    table.integer('count').notNullable().comment('How often on that day');
    table.primary(['words', 'day'], { constraintName: 'search_misses_pkey' });
    table.index(['day'], 'search_misses_day');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const table of [
    'search_misses',
    'search_abbreviations',
    'search_state',
    'search_postings',
    'search_documents',
    'search_suffixes',
    'search_words',
  ]) {
    await knex.schema.dropTable(table);
  }
};
