// @ts-check

/**
 * Which column a version of a table's note named for the period, so that going
 * back to it finds the column under the name that it has now.
 *
 * What is stored is told by its names: those that columns have now first, then
 * those that they had, by the versions that nobody wrote, from the latest rename
 * back. The index is for the notes of columns that go. Going back forgets which
 * column it was; its name stays among the words.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('note_versions', table => {
    table
      .uuid('period_note')
      .references('id')
      .inTable('notes')
      .onDelete('SET NULL')
      .comment(
        'Of a table: the note of the column that told its period in this version; null where none was named, or where it was not there',
      );
    table.index(['period_note'], 'note_versions_period_note_index');
  });
  await knex.raw(`
    update note_versions as v set period_note = "column".id
      from notes itself
      join notes "column"
        on "column".table_id = itself.table_id and "column".attnum > 0
     where v.note_id = itself.id and itself.column_name is null
       and v.words ->> 'periodColumn' = "column".column_name`);
  let found;
  do {
    found = await knex.raw(`
      update note_versions as v set period_note = followed.period_note
        from note_versions followed
        join note_versions before
          on before.note_id = followed.note_id
         and before.revision = followed.revision - 1
       where followed.action = 'followed' and followed.period_note is not null
         and v.note_id = followed.note_id and v.revision < followed.revision
         and v.period_note is null
         and v.words ->> 'periodColumn' = before.words ->> 'periodColumn'`);
  } while (found.rowCount > 0);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('note_versions', table => {
    table.dropColumn('period_note');
  });
};
