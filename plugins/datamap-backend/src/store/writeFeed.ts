import type { FeedEntity, FeedItem } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { hashOf } from './hashOf';
import { upsertRows } from './writeRows';

/** What the feed says of an object that is there. */
export interface FeedEntry {
  type: FeedItem['type'];
  entityName: string;
  entity: FeedEntity;
  /** Of a table: what the feed is asked for apart from the entity, and changes with. */
  columns?: Array<Pick<ColumnSnapshot, 'name' | 'comment'>>;
}

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

/** Sets the newest revision; the caller holds the lock. */
export async function setRevision(
  transaction: Knex.Transaction,
  revision: number,
): Promise<void> {
  await transaction('feed_state').where({ id: 1 }).update({ revision });
}

/**
 * Makes the feed of a warehouse say what the entries say: what is new or
 * different gets a revision after the given one, what is gone a tombstone.
 * What is alike keeps its revision.
 *
 * @returns the last revision that was given
 */
export async function writeFeed(
  transaction: Knex.Transaction,
  options: { warehouse: string; entries: FeedEntry[]; after: number },
): Promise<number> {
  const { warehouse, entries } = options;
  const rows: Array<{
    type: FeedItem['type'];
    entity_name: string;
    entity_hash: string | null;
  }> = await transaction('feed_items')
    .select('type', 'entity_name', 'entity_hash')
    .where({ warehouse });
  const keyOf = (type: string, entityName: string) => `${type}/${entityName}`;
  const present = new Map(
    rows.map(row => [keyOf(row.type, row.entity_name), row.entity_hash]),
  );
  let revision = options.after;
  const written: object[] = [];
  const there = new Set<string>();
  for (const { type, entityName, entity, columns } of entries) {
    const key = keyOf(type, entityName);
    const hash = hashOf(columns ? { ...entity, columns } : entity);
    there.add(key);
    if (present.get(key) !== hash) {
      revision += 1;
      written.push({
        warehouse,
        type,
        entity_name: entityName,
        revision,
        entity,
        entity_hash: hash,
        removed_at: null,
      });
    }
  }
  const now = new Date().toISOString();
  for (const row of rows) {
    if (
      row.entity_hash !== null &&
      !there.has(keyOf(row.type, row.entity_name))
    ) {
      revision += 1;
      written.push({
        warehouse,
        type: row.type,
        entity_name: row.entity_name,
        revision,
        entity: null,
        entity_hash: null,
        removed_at: now,
      });
    }
  }
  await upsertRows(transaction, {
    table: 'feed_items',
    key: ['warehouse', 'type', 'entity_name'],
    rows: written,
  });
  return revision;
}
