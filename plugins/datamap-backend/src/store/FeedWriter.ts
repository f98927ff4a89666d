import type { FeedEntity, FeedItem } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { hashOf } from './hashOf';
import { upsertRows } from './writeRows';

/** What the feed says of an object that is there. */
export interface FeedEntry {
  type: FeedItem['type'];
  entityName: string;
  entity: FeedEntity;
  /**
   * Of a table: a hash of what the feed gives apart from the entity, its columns,
   * and changes with.
   */
  columnsHash?: string;
}

/** Of the items of a warehouse, those whose object is not there any more. */
const GONE = `case type
  when 'table' then not exists (
    select from tables t
     where t.warehouse = f.warehouse and t.entity_name = f.entity_name
       and t.removed_at is null)
  when 'schema' then not exists (
    select from schemas s
     where s.warehouse = f.warehouse and s.entity_name = f.entity_name)
  else false end`;

function keyOf({ type, entityName }: Pick<FeedEntry, 'type' | 'entityName'>) {
  return `${type}/${entityName}`;
}

/**
 * Makes the feed of a warehouse say what is there: what is new or different gets
 * a revision after the given one, what is gone a tombstone. What is alike keeps
 * its revision. The caller holds the lock on the revision.
 */
export class FeedWriter {
  static create(
    transaction: Knex.Transaction,
    options: { warehouse: string; after: number },
  ): FeedWriter {
    return new FeedWriter(transaction, options.warehouse, options.after);
  }

  private constructor(
    private readonly transaction: Knex.Transaction,
    private readonly warehouse: string,
    private last: number,
  ) {}

  /** The last revision that was given. */
  get revision(): number {
    return this.last;
  }

  /** Says of some objects what they are. */
  async write(entries: FeedEntry[]): Promise<void> {
    const present = await this.hashes(entries);
    await upsertRows(this.transaction, {
      table: 'feed_items',
      key: ['warehouse', 'type', 'entity_name'],
      rows: entries.flatMap(entry => {
        const { type, entityName, entity, columnsHash } = entry;
        const hash = hashOf(
          columnsHash === undefined
            ? entity
            : { ...entity, columns: columnsHash },
        );
        if (present.get(keyOf(entry)) === hash) {
          return [];
        }
        this.last += 1;
        return {
          warehouse: this.warehouse,
          type,
          entity_name: entityName,
          revision: this.last,
          entity,
          entity_hash: hash,
          removed_at: null,
        };
      }),
    });
  }

  /** Leaves a tombstone of each table and schema that the store no longer has. */
  async removeGone(): Promise<void> {
    await this.remove(GONE);
  }

  /** Leaves a tombstone of everything. */
  async removeAll(): Promise<void> {
    await this.remove('true');
  }

  private async hashes(
    entries: FeedEntry[],
  ): Promise<Map<string, string | null>> {
    const rows: Array<{
      type: FeedItem['type'];
      entity_name: string;
      entity_hash: string | null;
    }> = await this.transaction('feed_items')
      .select('type', 'entity_name', 'entity_hash')
      .where({ warehouse: this.warehouse })
      .whereRaw(
        `(type, entity_name) in (select * from unnest(?::text[], ?::text[]))`,
        [
          entries.map(({ type }) => type),
          entries.map(({ entityName }) => entityName),
        ],
      );
    return new Map(
      rows.map(row => [
        keyOf({ type: row.type, entityName: row.entity_name }),
        row.entity_hash,
      ]),
    );
  }

  private async remove(condition: string): Promise<void> {
    const { rowCount }: { rowCount: number } = await this.transaction.raw(
      `update feed_items as item
          set revision = :last::bigint + gone.place, entity = null,
              entity_hash = null, removed_at = now()
         from (select type, entity_name,
                      row_number() over (order by type, entity_name) as place
                 from feed_items f
                where warehouse = :warehouse and entity_hash is not null
                  and ${condition}) as gone
        where item.warehouse = :warehouse and item.type = gone.type
          and item.entity_name = gone.entity_name`,
      { warehouse: this.warehouse, last: this.last },
    );
    this.last += rowCount;
  }
}
