import { ServiceUnavailableError } from '@backstage/errors';
import type {
  NoteField,
  SearchAnswer,
  SearchHit,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { resourceRef } from '../store/entityRefs';
import { type TableFilter, whereFilter } from '../store/tableFilter';
import { LIST_COLUMNS } from '../store/TableRow';
import { REVIEW_COLUMNS } from '../store/TableStore';
import { whereVisible } from '../store/visibleTables';
import type { Abbreviations } from './Abbreviations';
import { latinToCompare } from './alikeNeedles';
import { explainMatches } from './explainMatches';
import type { Finding } from './findingSql';
import type { SoughtWord } from './Needle';
import { needleRow, typoRows } from './needleRows';
import { KeptPlans } from './KeptPlans';
import { joinedNeedle, readWords } from './readWords';
import { ENOUGH, searchSql, SIMILARITY } from './searchSql';
import { type SearchSource, SOURCE_COLUMNS } from './SearchSource';
import { withSearchedFields } from './searchedFields';
import { searchTextsOf } from './searchTextsOf';
import { TRUST_COLUMN } from '../trust/StoredTrust';
import { type FoundRow, shownSummary } from './shownSummary';
import { showsAllStatistics, statisticsShown } from './shownStatistics';
import { understoodWords } from './understoodWords';

/** Milliseconds after which a search is given up. */
const TIME_LIMIT = 3000;

/** How many tables are looked at in which way. */
export type SearchExtents = Pick<Finding, 'mostEach' | 'mostChosen'>;

const EXTENTS: SearchExtents = {
  // Of more that are found, looking up each takes longer than reading all.
  mostEach: 2000,
  // Of fewer, the last may be worth too much to do without the others.
  mostChosen: 600,
};
/** The ids of what is stored of warehouses that are not shown, or gone, which indexes find. */
const OF_OTHER_WAREHOUSES = `
  select document_id as id from search_contents where gone
  union all
  select documents.id
    from (select lag(warehouse, 1, '') over (order by warehouse) as low,
                 warehouse as high
            from (select unnest(cast(:warehouses as text[])) collate "C" as warehouse
                  union select chr(1114111)) as shown) as gap
   cross join lateral (
         select id from search_documents
          where warehouse collate "C" > gap.low
            and warehouse collate "C" < gap.high
         offset 0) as documents`;
/** What the sets of thousands of words take, and a little more. */
const WORK_MEMORY = '32MB';

const QUERY_CANCELED = '57014';

/** What is searched, and for whom. */
export interface SearchOptions {
  visibility: Visibility;
  q: string;
  filter: Pick<
    TableFilter,
    'warehouse' | 'schema' | 'kind' | 'tag' | 'personalData'
  >;
  limit: number;
  offset: number;
}

type SearchRow = FoundRow &
  SearchSource & {
    count: string;
    cut: boolean;
    /** What words with a wrong letter were taken for. */
    meant: string[] | null;
    typo: boolean;
    original: Omit<NonNullable<SearchHit['copyOf']>, 'entityRef'> | null;
  };

/** The longer a word is, the fewer tables have it, as a rule. */
function rarestFirst(words: SoughtWord[]): SoughtWord[] {
  return [...words].sort((one, other) => other.text.length - one.text.length);
}

function isFiltered(filter: SearchOptions['filter']): boolean {
  return Object.values(filter).some(values => (values ?? []).length > 0);
}

/**
 * Finds tables by words.
 */
export class SearchStore {
  /**
   * @param options.trigrams - the schema of the extension pg_trgm, where it is
   *   there
   * @param options.extents - how many tables are looked at in which way
   * @param options.fields - the fields of notes that are configured
   */
  static create(options: {
    database: Knex;
    trigrams?: string;
    extents?: SearchExtents;
    fields?: NoteField[];
  }): SearchStore {
    return new SearchStore(
      options.database,
      options.trigrams,
      options.extents ?? EXTENTS,
      options.fields ?? [],
    );
  }

  private readonly plans = new KeptPlans();

  private constructor(
    private readonly database: Knex,
    private readonly trigrams: string | undefined,
    private readonly extents: SearchExtents,
    private readonly fields: NoteField[],
  ) {}

  /**
   * Tables in which every word of `q` is found, the most telling first, as far
   * as the caller may see them.
   *
   * Throws a ServiceUnavailableError where that takes too long.
   */
  async search(
    options: SearchOptions,
    abbreviations: Abbreviations,
  ): Promise<SearchAnswer> {
    const words = readWords(options.q, abbreviations);
    const lost: SearchAnswer['lost'] = this.trigrams ? [] : ['distant-typos'];
    if (words.length === 0) {
      return {
        items: [],
        totalItems: 0,
        totalGrade: 'exact',
        understood: [],
        lost,
      };
    }
    const rows = await this.run(options, words);
    const found = rows.filter(({ id }) => id !== null);
    const meant = new Set(rows[0].meant);
    // Hundreds may be meant, of which the dictionary has a few.
    const sought = words.map(word => ({
      ...word,
      typos: word.typos.filter(({ folded }) => meant.has(folded)),
    }));
    const items = found.map(row => this.hit(row, sought, options.visibility));
    return {
      items,
      totalItems: Number(rows[0].count),
      totalGrade: rows[0].cut ? 'lower-bound' : 'exact',
      understood: understoodWords(items),
      lost,
    };
  }

  /** Whether nothing is found, which is cheaper to say. */
  async findsNothing(
    options: Pick<SearchOptions, 'visibility' | 'q'>,
    abbreviations: Abbreviations,
  ): Promise<boolean> {
    const { totalItems } = await this.search(
      { ...options, filter: {}, limit: 1, offset: 0 },
      abbreviations,
    );
    return totalItems === 0;
  }

  private hit(
    row: SearchRow,
    words: SoughtWord[],
    visibility: Visibility,
  ): SearchHit {
    const above = row.original && {
      entityRef: resourceRef(row.original.warehouse, row.original.entityName),
      ...row.original,
    };
    return {
      table: shownSummary(row, visibility),
      matches: explainMatches(
        searchTextsOf(withSearchedFields(row, this.fields)),
        words,
        row.typo,
      ),
      ...(above &&
        (row.trust?.deprecation ? { successor: above } : { copyOf: above })),
    };
  }

  private async run(
    options: SearchOptions,
    words: SoughtWord[],
  ): Promise<SearchRow[]> {
    try {
      return await this.database.transaction(async transaction => {
        // Compiling a plan takes longer than following it.
        await transaction.raw(
          `set local statement_timeout = ${TIME_LIMIT};
           set local jit = off;
           set local work_mem = '${WORK_MEMORY}';
           set local plan_cache_mode = force_generic_plan;
           set local pg_trgm.similarity_threshold = ${SIMILARITY}`,
        );
        const { rows } = await this.plans.keep(
          this.statement(transaction, options, words),
        );
        return rows;
      });
    } catch (error) {
      if ((error as { code?: string }).code === QUERY_CANCELED) {
        throw new ServiceUnavailableError(
          `Searching for '${options.q}' takes too long; use longer words, or fewer`,
        );
      }
      if (this.plans.gaveUpBecauseOf(error)) {
        return await this.run(options, words);
      }
      throw error;
    }
  }

  private statement(
    transaction: Knex.Transaction,
    { visibility, filter, limit, offset }: SearchOptions,
    typed: SoughtWord[],
  ): Knex.Raw<{ rows: SearchRow[] }> {
    const words = rarestFirst(typed);
    const needles = words.flatMap((word, index) =>
      word.needles.map(needle => needleRow(needle, index + 1)),
    );
    const typos = words.flatMap((word, index) =>
      typoRows(word.typos, index + 1),
    );
    const alike = words.flatMap((word, index) => {
      const latin = latinToCompare(word);
      return latin === undefined ? [] : [{ word: index + 1, latin }];
    });
    const joined = joinedNeedle(typed);
    const seesAll = visibility.tables === 'all' && !isFiltered(filter);
    return transaction.raw(
      searchSql({
        words: words.length,
        joined: joined !== undefined,
        ...this.extents,
        needed: ':needed',
        visible: 'documents.table_id in :visible',
        others: seesAll ? OF_OTHER_WAREHOUSES : undefined,
        // What is used and has data is a figure too.
        prominence: showsAllStatistics(visibility)
          ? 'prominence'
          : 'prominence_without_figures',
        columns: [
          ...LIST_COLUMNS,
          ...REVIEW_COLUMNS,
          'warehouses.moments',
          TRUST_COLUMN,
          'exists :statistics as shows_statistics',
          SOURCE_COLUMNS,
        ].join(', '),
        original: ':original',
        trigrams: this.trigrams,
      }),
      {
        needles: JSON.stringify([
          ...needles,
          ...(joined ? [needleRow(joined, 0)] : []),
        ]),
        typos: JSON.stringify(typos),
        alike: JSON.stringify(alike),
        limit,
        offset,
        // Those with a wrong letter come after the few that are found without.
        needed: offset + limit + ENOUGH,
        warehouses: visibility.warehouses,
        visible: transaction('tables')
          .modify(whereVisible, visibility)
          .modify(whereFilter, filter)
          .select('tables.id'),
        statistics: statisticsShown(transaction, visibility),
        original: transaction('tables')
          .modify(whereVisible, visibility)
          .whereRaw('tables.id = page.copy_of')
          .select(
            transaction.raw(
              `jsonb_build_object('warehouse', tables.warehouse, 'entityName', tables.entity_name,
                 'title', tables.title, 'name', tables.name)`,
            ),
          ),
      } as unknown as Knex.RawBinding[],
    );
  }
}
