import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { Knex } from 'knex';
import { readSearchSources } from './SearchSource';
import { refreshStanding } from './standing';
import { writeWords } from './writeWords';

/** Goes up when other words, or other places of words, are stored. */
const VERSION = 1;
/** Tables whose words are in memory, and in a transaction, at once. */
const AT_ONCE = 200;

/** Words of tables that were written, or what they stand out by as well. */
type Extent = 'words' | 'all';

/**
 * Keeps the index of the search in step with the store, apart from runs: what
 * was left undone when a process died, the next look does.
 */
export class SearchIndexer {
  static create(options: {
    database: Knex;
    logger: LoggerService;
  }): SearchIndexer {
    return new SearchIndexer(options.database, options.logger);
  }

  private working: Promise<void> | undefined;
  /** What was asked for while it was working. */
  private asked: Extent | undefined;
  private stopped = false;

  private constructor(
    private readonly database: Knex,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Brings the index up to date. Whoever calls while that is under way waits for
   * another round, so that what was written before the call is in it. A failure
   * is logged and harms nothing else: the index stays as it was.
   */
  async refresh(): Promise<void> {
    await this.work('all');
  }

  /** The same after somebody wrote about tables: reads their words, and no more. */
  async refreshWords(): Promise<void> {
    await this.work('words');
  }

  /** Ends the work under way after the tables at hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.working;
  }

  private async work(extent: Extent): Promise<void> {
    this.asked = this.asked === 'all' ? 'all' : extent;
    this.working ??= this.rounds();
    await this.working;
  }

  private async rounds(): Promise<void> {
    while (this.asked && !this.stopped) {
      const extent = this.asked;
      this.asked = undefined;
      try {
        await this.round(extent);
      } catch (error) {
        this.logger.warn(
          `The index of the search stays as it was, the next look tries again: ${stringifyError(
            error,
          )}`,
        );
      }
    }
    this.working = undefined;
  }

  private async round(extent: Extent): Promise<void> {
    const begun = Date.now();
    if (extent === 'all') {
      await this.database.transaction(async transaction => {
        await this.lock(transaction);
        await this.prepare(transaction);
      });
    }
    let tables = 0;
    for (let some = AT_ONCE; some === AT_ONCE && !this.stopped; ) {
      some = await this.database.transaction(async transaction => {
        await this.lock(transaction);
        return await this.indexSome(transaction);
      });
      tables += some;
    }
    if (extent === 'all' && !this.stopped) {
      await this.database.transaction(async transaction => {
        await this.lock(transaction);
        await refreshStanding(transaction);
      });
    }
    if (tables > 0 && extent === 'all') {
      await this.tellPlanner();
      this.logger.info(
        `Read the words of ${tables} tables for the search in ${
          Date.now() - begun
        } ms`,
      );
    }
  }

  /** Forgets an index of another version, and what is stale for other reasons than a run. */
  private async prepare(transaction: Knex.Transaction): Promise<void> {
    const state = await transaction('search_state')
      .where({ id: 1 })
      .first('version');
    if (state?.version !== VERSION) {
      await transaction.raw(
        // In this order: a run that removes tables holds the documents first.
        'truncate search_documents, search_postings, search_suffixes, search_words',
      );
      await transaction('search_state')
        .insert({ id: 1, version: VERSION })
        .onConflict('id')
        .merge();
    }
    await transaction.raw(
      `delete from search_documents where id in (
         select search_documents.id
           from search_documents join tables on tables.id = search_documents.table_id
          where tables.removed_at is not null
            for update of search_documents skip locked)`,
    );
    await transaction.raw(
      `update search_documents set stale = true where id in (
         select search_documents.id
           from search_documents
           join tables on tables.id = search_documents.table_id
           join schemas on schemas.warehouse = tables.warehouse
                       and schemas.entity_name = tables.schema_entity_name
          where not search_documents.stale
            and schemas.title is distinct from search_documents.schema_title
            for update of search_documents skip locked)`,
    );
  }

  /** Never waits for a run, which may be waiting for this: what a run holds is left for the next look. */
  private async indexSome(transaction: Knex.Transaction): Promise<number> {
    const { rows }: { rows: Array<{ id: string }> } = await transaction.raw(
      `with wanted as materialized (
         select tables.id, search_documents.id as document
           from tables left join search_documents
             on search_documents.table_id = tables.id
          where tables.removed_at is null
            and search_documents.stale is not false
          limit ?),
       held as (
         select tables.id from tables where tables.id in (select id from wanted)
            for share skip locked),
       known as (
         select search_documents.id from search_documents
          where search_documents.id in (select document from wanted)
            for update skip locked)
       select wanted.id from wanted
        where id in (select id from held)
          and (document is null or document in (select id from known))`,
      [AT_ONCE],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) {
      await writeWords(transaction, await readSearchSources(transaction, ids));
    }
    return ids.length;
  }

  /** Words that no table has any more; one look a day or so is enough. */
  async forgetWords(): Promise<void> {
    await this.database.transaction(async transaction => {
      await this.lock(transaction);
      await transaction.raw(
        `delete from search_words
          where not exists (select from search_postings
                             where search_postings.word_id = search_words.id)`,
      );
    });
  }

  /** A plan that is made for empty tables takes seconds with full ones. */
  private async tellPlanner(): Promise<void> {
    await this.database.raw(
      'analyze search_words, search_suffixes, search_documents, search_postings',
    );
  }

  private async lock(transaction: Knex.Transaction): Promise<void> {
    await transaction.raw(
      `select pg_advisory_xact_lock(hashtext('datamap search'))`,
    );
  }
}
