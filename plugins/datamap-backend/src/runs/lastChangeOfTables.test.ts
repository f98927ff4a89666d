import type { TableSummary } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  changedShop,
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe.each(['POSTGRES_18'] as const)(
  'the last change of tables on %s',
  id => {
    let api: DatamapBackend;
    let database: Knex;
    let connector: FixtureConnector;

    beforeEach(async () => {
      database = await databases.init(id);
      connector = fillWithShop(new FixtureConnector());
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: shopConfig,
      });
      await api.settled('main');
    });

    afterEach(async () => {
      await api?.stop();
    });

    async function changed(
      sort = '-changed',
    ): Promise<Record<string, TableSummary['lastChange']>> {
      const { body } = await api.get(`/tables?sort=${sort}&limit=50`);
      return Object.fromEntries(
        body.items
          .filter(({ lastChange }: TableSummary) => lastChange)
          .map(({ entityName, lastChange }: TableSummary) => [
            entityName,
            lastChange,
          ]),
      );
    }

    it('is what a run found different, and of which table', async () => {
      expect(await changed()).toEqual({});

      const later = changedShop();
      connector.relations = later.relations;
      connector.rows = later.rows;
      const run = await api.run('main');
      const at = run.readAt;
      expect(await changed()).toEqual({
        'shop.baskets': { at, parts: ['name'] },
        'shop.products': { at, parts: ['description'] },
        'finance.payroll': { at, parts: ['keys'] },
        'reporting.daily_sales': { at, parts: ['added'] },
      });
      const { body: table } = await api.get('/tables/main/finance.payroll');
      expect(table.lastChange).toEqual({ at, parts: ['keys'] });
    });

    it('stays as it is when only figures, rights or indexes change', async () => {
      connector.relations = connector.relations.map(relation =>
        relation.oid === 102 ? { ...relation, comment: 'Goods' } : relation,
      );
      await api.run('main');
      const before = await changed();
      expect(Object.keys(before)).toEqual(['shop.products']);

      connector.rows.set(101, 5_000_000);
      connector.rows.set(104, 17);
      connector.rows.set(102, 0);
      connector.relations = connector.relations.map(relation => ({
        ...relation,
        owner: 'somebody_else',
        canSelect: !relation.canSelect,
      }));
      const run = await api.run('main');
      expect(run).toMatchObject({
        state: 'succeeded',
        result: { modified: 9 },
      });
      const { body } = await api.get('/tables/main/shop.users');
      expect(body).toMatchObject({
        rows: { value: 5_000_000 },
        databaseOwner: 'somebody_else',
      });
      expect(await changed()).toEqual(before);
    });

    it('sorts, the newest first and those without one last, page by page', async () => {
      const comment = async (oid: number) => {
        connector.relations = connector.relations.map(relation =>
          relation.oid === oid
            ? { ...relation, comment: `Changed ${oid}` }
            : relation,
        );
        await api.run('main');
      };
      await comment(104);
      await comment(101);
      await comment(202);
      expect(Object.keys(await changed())).toEqual([
        'finance.ledger',
        'shop.users',
        'shop.carts',
      ]);
      expect(Object.keys(await changed('changed'))).toEqual([
        'shop.carts',
        'shop.users',
        'finance.ledger',
      ]);

      const listed: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await api.get(
          `/tables?sort=-changed&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        );
        listed.push(
          ...body.items.map(({ entityName }: TableSummary) => entityName),
        );
        cursor = body.pageInfo.nextCursor;
      } while (cursor);
      expect(new Set(listed).size).toBe(9);
      expect(listed.slice(0, 4)).toEqual([
        'finance.ledger',
        'shop.users',
        'shop.carts',
        'finance.payroll',
      ]);
    });
  },
);
