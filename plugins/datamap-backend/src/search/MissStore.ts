import type { SearchMiss } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { SearchConfig } from './readSearchConfig';

/** Longer ones are texts that somebody pasted. */
const LONGEST = 100;
/** An address or a number of somebody, which is nobody's business here. */
const PERSONAL = /@|\p{N}(?:[ .-]?\p{N}){5}/u;

const DAY = 24 * 60 * 60 * 1000;

function wordsToKeep(q: string): string | undefined {
  const words = q.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return words === '' || words.length > LONGEST || PERSONAL.test(words)
    ? undefined
    : words;
}

/**
 * What people searched for and did not find, by day: the words and how often,
 * never who.
 */
export class MissStore {
  static create(options: { database: Knex; config: SearchConfig }): MissStore {
    return new MissStore(options.database, options.config);
  }

  private constructor(
    private readonly database: Knex,
    private readonly config: SearchConfig,
  ) {}

  /** Whether they are counted, and for how many days they are kept. */
  get policy(): { enabled: boolean; keptDays: number } {
    const { misses } = this.config;
    return {
      enabled: misses !== undefined,
      keptDays: Math.round((misses?.retention ?? 0) / DAY),
    };
  }

  /** Counts words that nothing was found by, where they may be kept. */
  async count(q: string): Promise<void> {
    const words = wordsToKeep(q);
    if (!this.config.misses || words === undefined) {
      return;
    }
    await this.database.raw(
      `insert into search_misses (words, day, count)
       values (?, (now() at time zone 'UTC')::date, 1)
       on conflict (words, day) do update set count = search_misses.count + 1`,
      [words],
    );
  }

  /** The most frequent first. */
  async list(
    limit: number,
  ): Promise<{ items: SearchMiss[]; totalItems: number }> {
    if (!this.config.misses) {
      return { items: [], totalItems: 0 };
    }
    const rows: Array<{
      words: string;
      count: string;
      last: string;
      total: string;
    }> = await this.database('search_misses')
      .select(
        'words',
        this.database.raw('sum(count) as count'),
        this.database.raw('max(day)::text as last'),
        this.database.raw('count(*) over () as total'),
      )
      .groupBy('words')
      .orderByRaw('sum(count) desc, max(day) desc, words')
      .limit(limit);
    return {
      items: rows.map(({ words, count, last }) => ({
        words,
        count: Number(count),
        lastDay: last,
      })),
      totalItems: Number(rows.at(0)?.total ?? 0),
    };
  }

  /** Takes away what is too old; all of it where nothing is counted any more. */
  async forget(now: Date): Promise<void> {
    const { misses } = this.config;
    await this.database('search_misses')
      .modify(query => {
        if (misses) {
          query.whereRaw(`day < (?::timestamptz at time zone 'UTC')::date`, [
            new Date(now.getTime() - misses.retention),
          ]);
        }
      })
      .delete();
  }
}
