import type { Knex } from 'knex';
import { lockRevision } from '../store/revision';

/**
 * Forgets sets of marks that no table has any more, nor what changed. Whoever
 * writes marks waits, so that no set goes that is about to be given.
 */
export async function forgetMarkSets(database: Knex): Promise<void> {
  await database.transaction(async transaction => {
    await lockRevision(transaction);
    await transaction.raw(
      `delete from mark_sets
        where id <> 0
          and id not in (select mark_set from tables
                         union select mark_set from change_subjects)`,
    );
  });
}
