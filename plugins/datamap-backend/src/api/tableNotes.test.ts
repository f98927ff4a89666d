import type { Knex } from 'knex';
import {
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
  'what people should know about a table, on %s',
  id => {
    let api: DatamapBackend;
    let database: Knex;
    const connector = fillWithShop(new FixtureConnector());

    beforeAll(async () => {
      database = await databases.init(id);
      connector.periods.set('103.ordered_on', {
        oid: 103,
        from: '2023-01-01',
        to: '2026-11-12',
      });
      connector.periods.set('101.joined_at', {
        oid: 101,
        reason: 'no-index',
      });
      api = await startDatamapBackend({
        database,
        connectors: { fixture: connector },
        datamap: {
          dataTeam: 'data-team',
          warehouses: {
            main: {
              ...shopConfig.warehouses.main,
              owners: [
                { pattern: 'shop.orders', owner: 'group:default/orders' },
                { pattern: 'shop.*', owner: 'group:default/shop' },
              ],
              tables: [
                {
                  pattern: 'shop.orders',
                  oneRow: { en: 'one order', ko: '주문 한 건' },
                  period: { column: 'ordered_on' },
                },
                {
                  pattern: 'shop.users',
                  oneRow: 'one person',
                  period: { column: 'joined_at' },
                },
                { pattern: 'shop.carts', period: { column: 'gone' } },
              ],
            },
          },
        },
      });
      await api.settled('main');
    });

    afterAll(async () => {
      await api.stop();
    });

    const table = async (name: string) => {
      const { status, body } = await api.get(`/tables/main/${name}`);
      expect({ status, body }).toMatchObject({ status: 200 });
      return body;
    };

    it('says what one row is, in the languages in which it was said', async () => {
      const orders = await table('shop.orders');
      expect([orders.oneRow, orders.oneRowIn]).toEqual([
        'one order',
        { en: 'one order', ko: '주문 한 건' },
      ]);
      const users = await table('shop.users');
      expect([users.oneRow, users.oneRowIn]).toEqual(['one person', undefined]);
      expect(await table('shop.products')).not.toHaveProperty('oneRow');
    });

    it('gives the period with its moment, or why it is not known', async () => {
      const { period } = await table('shop.orders');
      expect(period).toEqual({
        column: 'ordered_on',
        from: '2023-01-01',
        to: '2026-11-12',
        grade: 'exact',
        method: 'smallest-and-largest',
        measuredAt: expect.any(String),
      });
      expect(Date.now() - Date.parse(period.measuredAt)).toBeLessThan(60_000);
      expect((await table('shop.users')).period).toMatchObject({
        grade: 'unknown',
        method: 'none',
        reason: 'no-index',
      });
      expect((await table('shop.carts')).period).toMatchObject({
        grade: 'unknown',
        reason: 'not-read',
      });
      expect(await table('shop.products')).not.toHaveProperty('period');
    });

    it('keeps the history of the period, a line when it moved', async () => {
      const lines = () =>
        database('measurements')
          .join('tables', 'tables.id', 'measurements.table_id')
          .where('tables.entity_name', 'shop.orders')
          .orderBy('measured_at')
          .select('period_column', 'period_from', 'period_to');
      await api.run('main');
      expect(await lines()).toEqual([
        {
          period_column: 'ordered_on',
          period_from: '2023-01-01',
          period_to: '2026-11-12',
        },
      ]);
      connector.periods.set('103.ordered_on', {
        oid: 103,
        from: '2023-01-01',
        to: '2026-11-13',
      });
      await api.run('main');
      expect((await lines()).map(({ period_to }) => period_to)).toEqual([
        '2026-11-12',
        '2026-11-13',
      ]);
      expect((await table('shop.orders')).period.to).toBe('2026-11-13');
    });

    it('names whom to ask, the nearest first', async () => {
      expect((await table('shop.orders')).contacts).toEqual([
        { role: 'table-owner', entityRef: 'group:default/orders' },
        { role: 'schema-owner', entityRef: 'group:default/shop' },
        { role: 'data-team', entityRef: 'group:default/data-team' },
      ]);
      expect((await table('finance.ledger')).contacts).toEqual([
        { role: 'table-owner', entityRef: 'group:default/data-team' },
      ]);
    });
  },
);
