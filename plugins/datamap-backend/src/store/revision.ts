import type { Knex } from 'knex';

/**
 * Takes the lock on the revision, which orders all commits, and gives the
 * newest one. It holds until the end of the transaction, so a follower that has
 * seen a revision has seen all before it.
 */
export async function lockRevision(
  transaction: Knex.Transaction,
): Promise<number> {
  const row = await transaction('feed_state')
    .where({ id: 1 })
    .forUpdate()
    .first('revision');
  return Number(row.revision);
}

/** The newest revision, for whoever gives none. */
export async function readRevision(database: Knex): Promise<number> {
  const row = await database('feed_state').where({ id: 1 }).first('revision');
  return Number(row.revision);
}

/** Sets the newest revision; the caller holds the lock. */
export async function setRevision(
  transaction: Knex.Transaction,
  revision: number,
): Promise<void> {
  await transaction('feed_state').where({ id: 1 }).update({ revision });
}
