import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { NoteField } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import { IN_SET } from './documentSets';
import { repairIndex } from './repairIndex';
import { versionOfFields, withSearchedFields } from './searchedFields';
import { readSearchSources } from './SearchSource';
import { refreshStanding } from './standing';
import { WordReader } from './WordReader';
import { storeWords } from './storeWords';
import { takeGone, writePostings } from './writePostings';

/** Goes up when other words, or other places of words, are stored. */
const VERSION = 2;
/** Tables in a transaction at once: as many as are in one set, so that most sets are written once. */
const AT_ONCE = IN_SET;
/** Tables whose texts are in memory at once. */
const READ_AT_ONCE = 200;
/** A plan that is made for so many times fewer rows is looked over. */
const OUTGROWN = 5;

/** Words of tables that were written, or an index of another version as well. */
type Extent = 'words' | 'all';

/**
 * Keeps the index of the search in step with the store, apart from runs: what
 * was left undone when a process died, the next look does.
 */
export class SearchIndexer {
  /**
   * @param options.fields - the fields of notes that are configured
   */
  static create(options: {
    database: Knex;
    logger: LoggerService;
    fields?: NoteField[];
  }): SearchIndexer {
    const { database, logger, fields = [] } = options;
    return new SearchIndexer(database, logger, fields);
  }

  private working: Promise<void> | undefined;
  /** What was asked for while it was working. */
  private asked: Extent | undefined;
  private stopped = false;

  private constructor(
    private readonly database: Knex,
    private readonly logger: LoggerService,
    private readonly fields: NoteField[],
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

  /**
   * Looks at the index as a whole, which nothing else does: takes away what
   * belongs to nothing any more, and finds what nobody marked. One look an hour
   * or so is enough.
   */
  async repair(): Promise<void> {
    await this.database.transaction(async transaction => {
      await this.lock(transaction);
      await repairIndex(transaction);
    });
    await this.refresh();
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
        await this.replaceOtherVersion(transaction);
      });
    }
    await this.forgetGone();
    const reader = new WordReader();
    let tables = 0;
    let planned = AT_ONCE;
    for (let some = AT_ONCE; some === AT_ONCE && !this.stopped; ) {
      some = await this.database.transaction(async transaction => {
        await this.lock(transaction);
        return await this.indexSome(transaction, reader);
      });
      tables += some;
      if (tables >= planned) {
        planned = tables * OUTGROWN;
        await this.tellPlanner('analyze');
      }
    }
    if (tables > AT_ONCE) {
      await this.tellPlanner('vacuum (analyze)');
      this.logger.info(
        `Read the words of ${tables} tables for the search in ${
          Date.now() - begun
        } ms`,
      );
    }
  }

  private async forgetGone(): Promise<void> {
    for (let some = AT_ONCE; some === AT_ONCE && !this.stopped; ) {
      some = await this.database.transaction(async transaction => {
        await this.lock(transaction);
        return await takeGone(transaction, AT_ONCE);
      });
    }
  }

  /** An index of another version is begun anew, with all tables that there are. */
  private async replaceOtherVersion(
    transaction: Knex.Transaction,
  ): Promise<void> {
    const version = VERSION + versionOfFields(this.fields);
    const state = await transaction('search_state')
      .where({ id: 1 })
      .first('version');
    if (state?.version === version) {
      return;
    }
    await transaction.raw(
      // In this order: a run that removes tables holds the documents first.
      'truncate search_documents, search_contents, search_postings, search_suffixes, search_words restart identity',
    );
    await repairIndex(transaction);
    await transaction('search_state')
      .insert({ id: 1, version })
      .onConflict('id')
      .merge();
  }

  /** Never waits for a run, which may be waiting for this: what a run holds is left for the next look. */
  private async indexSome(
    transaction: Knex.Transaction,
    reader: WordReader,
  ): Promise<number> {
    const { rows }: { rows: Array<{ table_id: string }> } =
      await transaction.raw(
        `with known as materialized (
           select documents.id, documents.table_id
             from search_documents as documents
             join tables on tables.id = documents.table_id
            where documents.stale and tables.removed_at is null
            order by documents.id limit ?
              for update of documents skip locked)
         select table_id from known
          where table_id in (
            select tables.id from tables
             where tables.id in (select table_id from known)
               for share skip locked)`,
        [AT_ONCE],
      );
    const ids = rows.map(({ table_id }) => table_id);
    if (ids.length > 0) {
      const contents = new Map<number, number[]>();
      for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
        const sources = await readSearchSources(
          transaction,
          ids.slice(start, start + READ_AT_ONCE),
        );
        const words = await storeWords(
          transaction,
          sources.map(source => withSearchedFields(source, this.fields)),
          reader,
        );
        for (const [document, postings] of words) {
          contents.set(document, postings);
        }
      }
      await writePostings(transaction, contents);
      await refreshStanding(transaction, ids);
    }
    return ids.length;
  }

  /**
   * A plan that is made for empty tables takes seconds with full ones; and only
   * where a vacuum was are entries read without the rows.
   */
  private async tellPlanner(how: 'analyze' | 'vacuum (analyze)') {
    await this.database.raw(
      `${how} search_words, search_suffixes, search_documents, search_contents, search_postings`,
    );
  }

  private async lock(transaction: Knex.Transaction): Promise<void> {
    await transaction.raw(
      `select pg_advisory_xact_lock(hashtext('datamap search'))`,
    );
  }
}
