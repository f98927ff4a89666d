import type {
  FeedConsumer,
  FeedFollower,
  FeedItem,
  NoteField,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { searchedTexts } from '../notes/fields/searchedTexts';
import type { NoteRow } from '../notes/NoteRow';
import { columnWordsOf, noteOfTable } from '../notes/notesOfTables';
import { feedColumnsOf } from './feedColumnsOf';

interface FeedRow {
  warehouse: string;
  type: FeedItem['type'];
  entity_name: string;
  revision: string;
  entity: FeedItem['entity'] | null;
  /** Where they were asked for, of a table. */
  columns?: ColumnSnapshot[] | null;
  /** What people wrote about it and them. */
  notes?: NoteRow[] | null;
}

/** A page of the feed. */
export interface FeedPage {
  items: FeedItem[];
  nextAfter: number;
  hasMore: boolean;
  latestRevision: number;
  resetRequired: boolean;
}

/** What words find a table by, beside what its entity says. */
function foundBy(
  { columns, notes: stored }: Pick<FeedRow, 'columns' | 'notes'>,
  fields: NoteField[],
): Pick<NonNullable<FeedItem['entity']>, 'columns' | 'fieldTexts'> {
  const notes = stored ?? [];
  const { words } = noteOfTable(notes) ?? {};
  const fieldTexts = searchedTexts(words, { fields, of: 'table' });
  return columns
    ? {
        ...(fieldTexts.length > 0 && { fieldTexts }),
        columns: feedColumnsOf(columns, columnWordsOf(notes), fields),
      }
    : {};
}

function feedItemOf(
  { entity, columns, notes, ...row }: FeedRow,
  fields: NoteField[],
): FeedItem {
  const item = {
    revision: Number(row.revision),
    type: row.type,
    warehouse: row.warehouse,
    entityName: row.entity_name,
  };
  return entity
    ? {
        ...item,
        operation: 'upsert',
        entity: { ...entity, ...foundBy({ columns, notes }, fields) },
      }
    : { ...item, operation: 'remove' };
}

/** Adds the columns of those that are tables. */
function withColumns(query: Knex.QueryBuilder, database: Knex): void {
  query
    .leftJoin('tables', join =>
      join
        .on('tables.warehouse', 'feed_items.warehouse')
        .andOn('tables.entity_name', 'feed_items.entity_name')
        .andOnVal('feed_items.type', 'table')
        .andOnNull('tables.removed_at'),
    )
    .select(
      database.raw(`tables.structure -> 'columns' as columns,
        (select jsonb_agg(notes) from notes
          where notes.table_id = tables.id and notes.attnum >= 0) as notes`),
    );
}

function consumerOf(row: {
  id: string;
  revision: string;
  updated_at: Date;
}): FeedConsumer {
  return {
    id: row.id,
    revision: Number(row.revision),
    updatedAt: row.updated_at.toISOString(),
  };
}

/**
 * Reads the feed, and keeps how far its followers are.
 */
export class FeedStore {
  /**
   * @param options.fields - the fields of notes that are configured
   */
  static create(options: { database: Knex; fields?: NoteField[] }): FeedStore {
    return new FeedStore(options.database, options.fields ?? []);
  }

  private constructor(
    private readonly database: Knex,
    private readonly fields: NoteField[],
  ) {}

  /**
   * What changed after a revision, oldest first, each object once. The page and
   * the newest revision are of one snapshot, so a follower that takes
   * `nextAfter` misses nothing. A follower that is ahead of the store (it was
   * restored from a backup, say) or too far behind has to begin again.
   *
   * @param options.columns - whether tables come with their columns
   */
  async read(
    after: number,
    limit: number,
    options: { columns?: boolean } = {},
  ): Promise<FeedPage> {
    return await this.database.transaction(
      async transaction => {
        const state = await transaction('feed_state')
          .where({ id: 1 })
          .first('revision', 'forgotten_to');
        const latestRevision = Number(state.revision);
        const rows: FeedRow[] = await transaction('feed_items')
          .select('feed_items.*')
          .where('revision', '>', after)
          .orderBy('revision')
          .limit(limit + 1)
          .modify(query => {
            if (options.columns) {
              withColumns(query, transaction);
            }
          });
        const items = rows
          .slice(0, limit)
          .map(row => feedItemOf(row, this.fields));
        const hasMore = rows.length > limit;
        return {
          items,
          hasMore,
          nextAfter: hasMore
            ? items[items.length - 1].revision
            : Math.max(after, latestRevision),
          latestRevision,
          resetRequired:
            after > latestRevision ||
            (after > 0 && after < Number(state.forgotten_to)),
        };
      },
      { isolationLevel: 'repeatable read', readOnly: true },
    );
  }

  /** The followers by name, and the newest revision. */
  async consumers(): Promise<{
    items: FeedConsumer[];
    latestRevision: number;
  }> {
    const rows = await this.database('feed_consumers').orderBy('id');
    const state = await this.database('feed_state')
      .where({ id: 1 })
      .first('revision');
    return {
      items: rows.map(consumerOf),
      latestRevision: Number(state.revision),
    };
  }

  /** The followers by name, and how many objects each has not taken yet. */
  async followers(): Promise<{
    items: FeedFollower[];
    latestRevision: number;
  }> {
    const rows: Array<{
      id: string;
      revision: string;
      updated_at: Date;
      behind: string;
    }> = await this.database('feed_consumers')
      .select(
        'feed_consumers.*',
        this.database.raw(
          '(select count(*) from feed_items where feed_items.revision > feed_consumers.revision) as behind',
        ),
      )
      .orderBy('id');
    const state = await this.database('feed_state')
      .where({ id: 1 })
      .first('revision');
    return {
      items: rows.map(row => ({
        ...consumerOf(row),
        behind: Number(row.behind),
      })),
      latestRevision: Number(state.revision),
    };
  }

  /** Writes what a follower has taken. */
  async putConsumer(id: string, revision: number): Promise<FeedConsumer> {
    const [row] = await this.database('feed_consumers')
      .insert({ id, revision, updated_at: this.database.fn.now() })
      .onConflict('id')
      .merge(['revision', 'updated_at'])
      .returning('*');
    return consumerOf(row);
  }
}
