import type { Knex } from 'knex';

/** Lines in one statement, so that none of them takes long. */
const LINES = 10_000;

/**
 * Takes away what changed before a moment, a few lines at a time, and what
 * nothing is left to say about.
 */
export async function forgetChanges(
  database: Knex,
  before: Date,
): Promise<void> {
  for (;;) {
    const { rowCount } = await database.raw(
      `delete from changes where id = any(array(
         select id from changes where found_at < ? limit ${LINES}))`,
      [before],
    );
    if (rowCount < LINES) {
      break;
    }
  }
  const sets = await database('change_sets')
    .where('found_at', '<', before)
    .delete();
  if (sets > 0) {
    await database.raw(
      `delete from change_subjects as s
        where not exists (select from changes where changes.subject_id = s.id)`,
    );
  }
}

/** Takes away all that was ever said about a warehouse. */
export async function forgetWarehouseChanges(
  transaction: Knex.Transaction,
  warehouse: string,
): Promise<void> {
  // Lines go with the run that found them.
  await transaction('change_sets').where({ warehouse }).delete();
  await transaction('change_subjects').where({ warehouse }).delete();
}
