import type { TableSummary } from '@datamap/plugin-datamap-common';
import {
  FixtureConnector,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({
  ids: ['POSTGRES_18', 'POSTGRES_15'],
});

/** Neither the order in which they are told nor that of their object ids. */
const SCHEMAS = ['shop', 'archive', 'ledger'];
const NAMES = ['orders_3', 'Orders', 'orders_1', '주문', 'orders_2'];

/** Titles alike but for capitals in all, figures alike in all or unknown in all. */
function alike(rows: number | undefined): FixtureConnector {
  const connector = new FixtureConnector();
  connector.relations = SCHEMAS.flatMap((schema, place) =>
    NAMES.map((name, index) =>
      fixtureTable(2000 + place * 100 + index, schema, name, {
        comment: index % 2 === 0 ? 'All orders' : 'ALL ORDERS',
      }),
    ),
  );
  if (rows !== undefined) {
    connector.rows = new Map(connector.relations.map(({ oid }) => [oid, rows]));
  }
  return connector;
}

describe.each(['POSTGRES_18', 'POSTGRES_15'] as const)('ties on %s', id => {
  describe.each([
    ['with figures alike', 70],
    ['without figures', undefined],
  ])('%s', (_, rows) => {
    let api: DatamapBackend;
    let expected: string[];

    beforeAll(async () => {
      const database = await databases.init(id);
      api = await startDatamapBackend({
        database,
        connectors: { fixture: alike(rows) },
        datamap: shopConfig,
      });
      await api.settled('main');
      // The order of names is the database's own.
      expected = (await database('tables').orderByRaw('schema_name, name')).map(
        row => `${row.schema_name}/${row.name}`,
      );
    });

    afterAll(async () => {
      await api?.stop();
    });

    it.each([
      'title',
      '-title',
      'rows',
      '-rows',
      'size',
      '-size',
      'lastUpdated',
      '-lastUpdated',
      'changed',
      '-changed',
    ])('stand by schema and name across the pages by %s', async sort => {
      const listed: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await api.get(
          `/tables?sort=${sort}&limit=4${cursor ? `&cursor=${cursor}` : ''}`,
        );
        listed.push(
          ...body.items.map(
            ({ schema, name }: TableSummary) => `${schema}/${name}`,
          ),
        );
        cursor = body.pageInfo.nextCursor;
      } while (cursor);
      expect(listed).toHaveLength(SCHEMAS.length * NAMES.length);
      expect(listed).toEqual(expected);
    });
  });
});
