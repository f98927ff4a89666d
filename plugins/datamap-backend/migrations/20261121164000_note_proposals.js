// @ts-check

/**
 * What readers propose that a table or a column be called or described as, and
 * what the owner made of it.
 *
 * Nothing that is there is written again. Going back forgets the proposals; what
 * was accepted stands in the notes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('note_proposals', table => {
    table.comment('What readers propose for a note, and what became of it');
    table.uuid('id').primary().comment('Our own identity');
    table
      .uuid('note_id')
      .notNullable()
      .references('id')
      .inTable('notes')
      .onDelete('CASCADE')
      .comment('The note that it is for: it goes where the note goes');
    table.text('title').comment('The title that is proposed');
    table.text('description').comment('The description that is proposed');
    table.text('message').comment('What the reader says to the owner');
    table
      .text('proposed_by')
      .comment('Entity ref of the reader; null where it was erased');
    table.timestamp('proposed_at').notNullable().comment('When');
    table.text('state').notNullable().comment('open, accepted or declined');
    table.text('answer').comment('What the owner says to the reader');
    table
      .text('decided_by')
      .comment('Entity ref of who decided; null where it was erased');
    table.timestamp('decided_at').comment('When it was decided');
    table.index(['note_id'], 'note_proposals_note_id_index');
    table.index(['proposed_by'], 'note_proposals_proposed_by_index');
  });
  await knex.raw(
    `create index note_proposals_open on note_proposals (proposed_at, id) where state = 'open'`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('note_proposals');
};
