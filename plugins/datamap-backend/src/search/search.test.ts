import { mockServices } from '@backstage/backend-test-utils';
import * as fc from 'fast-check';
import createKnex, { type Knex } from 'knex';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { createEngine, type Engine } from '../__testUtils__/createEngine';
import type { FixtureConnector } from '../__testUtils__/FixtureConnector';
import {
  searchColumn,
  searchTable,
  searchWarehouse,
} from '../__testUtils__/searchWarehouse';
import { Abbreviations } from './Abbreviations';
import { documentsIn } from './documentSets';
import { foldText } from './foldText';
import { prepareSimilarity } from './prepareSimilarity';
import { SearchIndexer } from './SearchIndexer';
import {
  type SearchExtents,
  type SearchOptions,
  SearchStore,
} from './SearchStore';
import { wordsIn } from './wordsIn';

jest.setTimeout(120_000);

const databases = StoreDatabases.create({
  ids: ['POSTGRES_18', 'POSTGRES_14'],
});
const logger = mockServices.logger.mock();
const abbreviations = new Abbreviations([
  { abbreviation: 'rfnd', meanings: ['refund', '환불'] },
]);
const all = {
  warehouses: ['main'],
  tables: 'all' as const,
  statistics: 'all' as const,
  showsDefinition: () => true,
};
const noFinance = {
  ...all,
  tables: { not: { column: 'schema_name' as const, values: ['finance'] } },
};

interface Searched {
  database: Knex;
  connector: FixtureConnector;
  engine: Engine;
  indexer: SearchIndexer;
  store: SearchStore;
  find: (
    q: string,
    options?: Partial<SearchOptions>,
  ) => ReturnType<SearchStore['search']>;
  names: (q: string, options?: Partial<SearchOptions>) => Promise<string[]>;
}

async function start(
  id: 'POSTGRES_18' | 'POSTGRES_14',
  withTrigrams: boolean,
  extents?: SearchExtents,
): Promise<Searched> {
  const database = await databases.init(id);
  const connector = searchWarehouse();
  const engine = await createEngine({ database, connector });
  if (withTrigrams) {
    await database.raw('create extension if not exists pg_trgm');
  }
  const trigrams = await prepareSimilarity(database, {
    mayCreate: true,
    logger,
  });
  const indexer = SearchIndexer.create({ database, logger });
  const store = SearchStore.create({ database, trigrams, extents });
  expect((await engine.run('person')).state).toBe('succeeded');
  await indexer.refresh();
  const find: Searched['find'] = (q, options = {}) =>
    store.search(
      { visibility: all, q, filter: {}, limit: 20, offset: 0, ...options },
      abbreviations,
    );
  return {
    database,
    connector,
    engine,
    indexer,
    store,
    find,
    names: async (q, options) =>
      (await find(q, options)).items.map(({ table }) => table.name),
  };
}

/** Words, their fields and tables, as the sets have them. */
async function inSets(database: Knex): Promise<string[]> {
  const { rows } = await database.raw(
    `select concat_ws(' ', word_id, field, found.id) as line
       from search_postings as posting
      cross join lateral (${documentsIn('posting')}) as found order by 1`,
  );
  return rows.map(({ line }: { line: string }) => line);
}

/** The same, as it is kept of each table. */
async function inContents(database: Knex): Promise<string[]> {
  const { rows } = await database.raw(
    `select concat_ws(' ', posting / 16, posting % 16, document_id) as line
       from search_contents cross join unnest(postings) as posting order by 1`,
  );
  return rows.map(({ line }: { line: string }) => line);
}

describe.each([
  ['POSTGRES_18', true, undefined],
  ['POSTGRES_18', false, undefined],
  ['POSTGRES_18', true, { mostEach: 0, mostChosen: 1 }],
  ['POSTGRES_14', true, undefined],
] as const)(
  'the search on %s, trigrams: %s, extents: %j',
  (id, withTrigrams, extents) => {
    let searched: Searched;

    beforeAll(async () => {
      searched = await start(id, withTrigrams, extents);
    });

    it.each([
      ['order item', ['order_items', 'orderItemsArchive']],
      ['order_items', ['order_items', 'orderItemsArchive']],
      ['orderitems', ['order_items', 'orderItemsArchive']],
      ['tity', ['order_items', 'orderItemsArchive']],
      ['write customers', ['customers']],
      ['급여', ['payroll']],
      ['no such thing', []],
      ['%', []],
      ["'; drop table tables; --", []],
    ])('finds by %s', async (q, expected) => {
      expect(await searched.names(q)).toEqual(expected);
    });

    it.each([
      '환불',
      'ㅎㅂ',
      'ghksqnf',
      '환ㅂ',
      'refund',
      'ㄱㄷ려ㅜㅇ',
      'rfnd',
    ])(
      'finds refunds first by %s, their copy after them and an abbreviated column as well',
      async q => {
        const { items, totalItems, totalGrade } = await searched.find(q);
        const names = items.map(({ table }) => table.name);
        expect(names[0]).toBe('refunds');
        expect(names).toContain('payroll');
        expect(names.indexOf('refunds_bak_20230101')).toBeGreaterThan(0);
        expect(names.includes('orders')).toBe(q !== 'ㅎㅂ' && q !== '환ㅂ');
        expect(totalItems).toBe(names.length);
        expect(totalGrade).toBe('exact');
        expect(
          items.find(({ table }) => table.name === 'refunds_bak_20230101')
            ?.copyOf,
        ).toEqual({
          entityRef: 'resource:main/shop.refunds',
          entityName: 'shop.refunds',
          warehouse: 'main',
          title: '환불',
          name: 'refunds',
        });
        for (const { matches } of items) {
          expect(matches).not.toEqual([]);
        }
      },
    );

    it.each([
      ['환블', '환불'],
      ['부분환뿔금액', '부분환불금액'],
      ['qunatity', 'quantity'],
      ['custmers', 'customers'],
    ])('takes %s for %s and says so', async (q, meant) => {
      const { items, understood } = await searched.find(q);
      expect(items).not.toEqual([]);
      expect(understood).toEqual([
        { word: q, takenFor: expect.arrayContaining([meant]), how: 'typo' },
      ]);
    });

    it('takes two wrong letters where the extension is there, and says what is lost where it is not', async () => {
      const { items, lost } = await searched.find('custtomerz');
      expect(items.map(({ table }) => table.name)).toEqual(
        withTrigrams ? ['customers'] : [],
      );
      expect(lost).toEqual(withTrigrams ? [] : ['distant-typos']);
    });

    it('betrays nothing of what the caller may not see', async () => {
      const { items, totalItems, understood } = await searched.find('salary', {
        visibility: noFinance,
      });
      expect({ items, totalItems, understood }).toEqual({
        items: [],
        totalItems: 0,
        understood: [],
      });
      expect(
        (await searched.find('salry', { visibility: noFinance })).understood,
      ).toEqual([]);
      expect((await searched.find('salry')).understood).not.toEqual([]);
      expect(await searched.names('환불', { visibility: noFinance })).toEqual(
        (await searched.names('환불')).filter(name => name !== 'payroll'),
      );
      // A closed table of that name is no reason not to take the word for another.
      expect(
        await searched.names('payrol', {
          visibility: { ...all, tables: 'none' },
        }),
      ).toEqual([]);
    });

    it('names no original that the caller may not see', async () => {
      const { items } = await searched.find('bak', {
        visibility: {
          ...all,
          tables: { not: { column: 'owner', values: ['nobody'] } },
        },
      });
      expect(items[0].copyOf).toBeDefined();
      await searched
        .database('tables')
        .where({ name: 'refunds' })
        .update({ owner: 'group:default/closed' });
      const { items: without } = await searched.find('bak', {
        visibility: {
          ...all,
          tables: {
            not: { column: 'owner', values: ['group:default/closed'] },
          },
        },
      });
      expect(without).toHaveLength(1);
      expect(without[0]).not.toHaveProperty('copyOf');
      await searched
        .database('tables')
        .where({ name: 'refunds' })
        .update({ owner: 'group:default/data-team' });
    });

    it('filters and pages', async () => {
      const names = await searched.names('refund');
      expect(await searched.names('refund', { limit: 1, offset: 1 })).toEqual(
        names.slice(1, 2),
      );
      const beyond = await searched.find('refund', { offset: 100 });
      expect(beyond).toMatchObject({ items: [], totalItems: names.length });
      expect(
        await searched.names('refund', {
          filter: { schema: ['finance'], kind: ['table'] },
        }),
      ).toEqual(['payroll']);
      await searched
        .database('tables')
        .where({ name: 'payroll' })
        .update({ marks: ['column-tag:pay'] });
      expect(
        await searched.names('refund', { filter: { tag: ['Pay'] } }),
      ).toEqual(['payroll']);
      expect(
        (await searched.find('refund', { filter: { warehouse: ['other'] } }))
          .totalItems,
      ).toBe(0);
    });

    it('finds every table that has a part of a word, as a naive look finds it', async () => {
      const texts = searched.connector.relations.map(
        ({ name, ...relation }) => ({
          name,
          words: [
            name,
            relation.schema,
            'data-team',
            relation.comment ?? '',
            ...relation.columns.flatMap(column => [
              column.name,
              column.comment ?? '',
            ]),
          ].flatMap(wordsIn),
        }),
      );
      const words = [
        ...new Set(
          texts.flatMap(({ words: own }) => own.map(({ folded }) => folded)),
        ),
      ];
      const part = fc
        .tuple(fc.constantFrom(...words), fc.nat(), fc.nat())
        .map(([word, from, length]) => {
          const first = from % Math.max(1, word.length - 2);
          return word.slice(first, first + 3 + (length % word.length));
        })
        .filter(
          text => text.length >= 3 && !/^[ㅏ-ㅣ]|[ㄱ-ㅎ]{2}$/u.test(text),
        );
      await fc.assert(
        fc.asyncProperty(part, async text => {
          const found = await searched.names(text);
          const naive = texts.filter(table =>
            table.words.some(({ folded }) =>
              folded.includes(foldText(text).folded),
            ),
          );
          for (const { name } of naive) {
            expect(found).toContain(name);
          }
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe('of many tables', () => {
  const words = ['order', 'item', 'refund', 'amount', 'date', 'customer'];

  /** Tables whose names have some of the words, and columns that have others. */
  function manyTables() {
    return Array.from({ length: 120 }, (_, index) => {
      const word = (step: number) => words[(index * step + step) % 6];
      const schema = index % 9 ? 'shop' : 'finance';
      return searchTable(
        1000 + index,
        schema,
        `${word(1)}_${word(5)}_${index}`,
        {
          columns: [
            searchColumn(`${word(2)}_${word(3)}`),
            searchColumn(index % 2 ? word(4) : 'order_item'),
          ],
        },
      );
    });
  }

  it('answers what ranking all of them would, in the same order', async () => {
    const searched = await start('POSTGRES_18', true, {
      mostEach: 10,
      mostChosen: 1000,
    });
    const { connector, database, engine, indexer, store } = searched;
    connector.relations = [...connector.relations, ...manyTables()];
    // Some of them in one set, and the rest in the next.
    await database.raw(
      'alter sequence search_documents_id_seq restart with 960',
    );
    await engine.run('person');
    await indexer.refresh();
    expect(await inSets(database)).toEqual(await inContents(database));
    const hashed = "abs(hashtext(table_id::text || 'a'))";
    await database.raw(
      `update search_documents as documents
          set standing = (${hashed} % 4) / 3.0,
              trust = case when ${hashed} % 7 = 0 then 1 else 0 end,
              is_copy = ${hashed} % 5 = 0,
              copy_of = case when ${hashed} % 5 = 0 then (
                select table_id from search_documents as other
                 where other.id > documents.id order by id limit 1) end`,
    );
    const other = (mostChosen: number) =>
      SearchStore.create({
        database,
        trigrams: undefined,
        extents: { mostEach: 10, mostChosen },
      });
    const q = fc
      .array(fc.constantFrom(...words, 'ord', 'custmer', 'e'), {
        minLength: 1,
        maxLength: 3,
      })
      .map(some => some.join(' '));
    const visibility = fc.constantFrom(
      all,
      { ...all, statistics: 'none' as const },
      noFinance,
    );
    const answer = async (
      by: SearchStore,
      options: Omit<SearchOptions, 'filter'>,
    ) => {
      const { items, totalItems } = await by.search(
        { filter: {}, ...options },
        abbreviations,
      );
      return [totalItems, ...items.map(({ table }) => table.name)];
    };
    await fc.assert(
      fc.asyncProperty(
        q,
        visibility,
        fc.nat(40),
        fc.integer({ min: 1, max: 30 }),
        async (text, sight, offset, mostChosen) => {
          const options = { q: text, visibility: sight, offset, limit: 7 };
          expect(await answer(other(mostChosen), options)).toEqual(
            await answer(store, options),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

it('is planned once on a connection, and each time where none keeps what it was told', async () => {
  const { database } = await start('POSTGRES_18', true);
  const connection = createKnex({
    ...database.client.config,
    pool: { min: 1, max: 1 },
  });
  try {
    const store = SearchStore.create({ database: connection });
    const find = (q: string) =>
      store.search(
        { visibility: all, q, filter: {}, limit: 20, offset: 0 },
        abbreviations,
      );
    const kept = async () => {
      const { rows } = await connection.raw(
        `select generic_plans::int as times from pg_prepared_statements
          where custom_plans = 0 order by 1`,
      );
      return rows.map(({ times }: { times: number }) => times);
    };
    const answer = await find('refund');
    expect(answer.items).not.toEqual([]);
    expect(await find('refund')).toEqual(answer);
    await find('급여');
    await find('items order');
    expect(await kept()).toEqual([1, 3]);
    // As behind a pooler that gives every transaction another connection.
    await connection.raw('deallocate all');
    expect(await find('refund')).toEqual(answer);
    expect(await find('refund')).toEqual(answer);
    expect(await kept()).toEqual([]);
  } finally {
    await connection.destroy();
  }
});

describe('the index of the search', () => {
  it('follows the store, and costs nothing where nothing changed', async () => {
    const searched = await start('POSTGRES_18', true);
    const { connector, database, engine, find, indexer, names } = searched;
    const postings = () =>
      database('search_postings')
        .select(database.raw('xmin::text as xmin'), 'documents')
        .orderBy(['word_id', 'field', 'block']);
    const before = await postings();
    await engine.run('person');
    await indexer.refresh();
    expect(await postings()).toEqual(before);

    connector.relations = [
      ...connector.relations
        .filter(({ name }) => name !== 'order_items')
        .map(relation =>
          relation.name === 'customers'
            ? { ...relation, name: 'buyers' }
            : relation,
        ),
      searchTable(301, 'shop', 'vouchers', {
        columns: [searchColumn('voucher_code', '할인권')],
      }),
    ];
    expect((await engine.run('person')).result).toMatchObject({
      added: 1,
      removed: 1,
      renamed: 1,
    });
    // What is gone is gone at once.
    expect(await find('order items')).toMatchObject({
      totalItems: 1,
      items: [{ table: { name: 'orderItemsArchive' } }],
    });
    expect(await find('order items', { visibility: noFinance })).toMatchObject({
      totalItems: 1,
    });
    expect(await database('search_contents').where('gone', true)).toHaveLength(
      1,
    );
    await indexer.refresh();
    expect(await inSets(database)).toEqual(await inContents(database));
    expect(await database('search_contents').pluck('gone')).toEqual(
      connector.relations.map(() => false),
    );
    expect(await names('buyers')).toEqual(['buyers']);
    expect(await names('customers')).toEqual([]);
    expect(await names('할인')).toEqual(['vouchers']);
    await indexer.repair();
    expect(await database('search_words').where({ word: 'customers' })).toEqual(
      [],
    );
  });

  it('is built anew where another version wrote it', async () => {
    const { database, indexer, names } = await start('POSTGRES_18', true);
    await database('search_state').update({ version: 0 });
    await database.raw(
      'truncate search_documents, search_contents, search_postings, search_suffixes, search_words',
    );
    expect(await names('refund')).toEqual([]);
    await indexer.refresh();
    expect(await names('refund')).toContain('refunds');
  });

  it('waits for no run that is writing', async () => {
    const { database, indexer, names } = await start('POSTGRES_18', true);
    await database('tables')
      .where({ name: 'customers' })
      .update({ title: 'Buyers', title_source: 'comment' });
    await database('search_documents').update({ stale: true });
    const transaction = await database.transaction();
    try {
      await transaction.raw(
        `select from search_documents where table_id =
           (select id from tables where name = 'customers') for update`,
      );
      await indexer.refresh();
      expect(await names('buyers')).toEqual([]);
    } finally {
      await transaction.rollback();
    }
    await indexer.refresh();
    expect(await names('buyers')).toEqual(['customers']);
  });

  it('puts what has data and is used above what is not, and a copy last', async () => {
    const { database, indexer, names } = await start('POSTGRES_18', true);
    await database('tables')
      .whereIn('name', ['orders', 'customers'])
      .update({ description: 'a giraffe' });
    await database('tables')
      .where({ name: 'customers' })
      .update({
        assessment: database.raw(
          `assessment || '{"activity": {"indexScans": 100000, "sequentialScans": 5}}'`,
        ),
      });
    await database('tables')
      .where({ name: 'refunds_bak_20230101' })
      .update({ description: 'a giraffe' });
    await database('search_documents').update({ stale: true });
    await indexer.refresh();
    expect(await names('giraffe')).toEqual([
      'customers',
      'orders',
      'refunds_bak_20230101',
    ]);
  });
});
