import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapTableReadPermission,
  datamapUpdateReportPermission,
} from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';
import { UpdateReportStore } from '../updates/UpdateReportStore';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const DAY = 24 * 60 * 60 * 1000;
/** One for the whole suite, however long it takes. */
const NOW = Math.floor(Date.now() / 1000) * 1000;
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

describe.each(['POSTGRES_18'] as const)('what loaders report, on %s', id => {
  let api: DatamapBackend;
  let database: Knex;
  const auditor = mockServices.auditor.mock();
  const report = (updates: object[], authorization = serviceHeader) =>
    api.post('/updates', { warehouse: 'main', updates }, authorization);
  const nightly = [3, 4, 5, 6, 7, 8].map(days => ({
    schema: 'shop',
    table: 'orders',
    updatedAt: daysAgo(days),
    loader: 'nightly',
    rowsLoaded: 12,
  }));

  beforeAll(async () => {
    database = await databases.init(id);
    auditor.createEvent.mockImplementation(async () => ({
      success: async () => {},
      fail: async () => {},
    }));
    api = await startDatamapBackend({
      database,
      connectors: { fixture: fillWithShop(new FixtureConnector()) },
      datamap: shopConfig,
      features: [auditor.factory],
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  it('takes a report once, however often it comes', async () => {
    const { status, body } = await report([
      ...nightly,
      { schema: 'shop', table: 'not_yet', updatedAt: daysAgo(1) },
    ]);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        taken: 7,
        known: 0,
        notThere: [{ schema: 'shop', table: 'not_yet' }],
      },
    });
    expect((await report([...nightly, nightly[0]])).body).toEqual({
      taken: 0,
      known: 7,
      notThere: [],
    });
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'update-report',
        meta: { warehouse: 'main', updates: 7 },
      }),
    );
  });

  it('shows from the next reading on, as the loader’s own word', async () => {
    await api.run('main');
    const { body } = await api.get('/tables/main/shop.orders');
    expect(body.lastUpdated).toMatchObject({
      value: nightly[0].updatedAt,
      grade: 'exact',
      method: 'reported',
      source: 'nightly',
    });
    expect(body.health).toBe('stale');
    expect(body.verdict).toMatchObject({ verdict: 'stale' });
  });

  it('lists, counts and marks what is possibly out of date as what is empty', async () => {
    const stale = await api.get('/tables?health=stale&review=none');
    expect(stale.body.items).toMatchObject([{ entityName: 'shop.orders' }]);
    expect((await api.get('/tables?verdict=stale')).body.items).toMatchObject([
      { entityName: 'shop.orders' },
    ]);
    const { body: facets } = await api.get('/facets?verdict=stale');
    expect(facets.health).toEqual([{ value: 'stale', count: 1 }]);
    expect(facets.verdict).toContainEqual({ value: 'stale', count: 1 });
    expect(facets.verdict).toContainEqual({
      value: 'not-described',
      count: 6,
    });
    const before = (await api.get('/warehouses/main')).body.totals;
    expect(
      (
        await api.put('/tables/main/shop.orders/review', {
          decision: 'expected',
        })
      ).status,
    ).toBe(200);
    const after = (await api.get('/warehouses/main')).body.totals;
    expect(after.needsReview).toBe(before.needsReview - 1);
    await api.run('main');
    expect(
      (await api.get('/tables?health=stale&review=active')).body.totalItems,
    ).toBe(1);
  });

  it('lets the review go as soon as something new comes', async () => {
    const [{ updatedAt, ...rest }] = nightly;
    await report([{ ...rest, updatedAt: daysAgo(0) }]);
    await api.run('main');
    const { body } = await api.get('/tables/main/shop.orders');
    expect(body.health).toBe('has-data');
    expect(body.review).toMatchObject({ active: false });
    expect(body.lastUpdated.value > updatedAt).toBe(true);
  });

  it.each([
    ['in the future', { updatedAt: new Date(Date.now() + DAY).toISOString() }],
    ['with a name that cannot be', { table: 'a\0b' }],
    ['without a moment', { updatedAt: undefined }],
    ['with a moment that is none', { updatedAt: 'yesterday' }],
    ['with what we do not know', { colour: 'blue' }],
    ['with a negative number of rows', { rowsLoaded: -1 }],
    ['with a name that is too long', { schema: 's'.repeat(64) }],
  ])(
    'refuses a report %s, and all that came with it',
    async (_what, change) => {
      const good = { schema: 'shop', table: 'carts', updatedAt: daysAgo(2) };
      const { status, body } = await report([good, { ...good, ...change }]);
      expect({ status, name: body.error?.name }).toEqual({
        status: 400,
        name: 'InputError',
      });
      const find = await UpdateReportStore.create({ database }).newest('main');
      expect(find('shop', 'carts')).toBeUndefined();
    },
  );

  it('refuses what nobody could mean: none, too many, another warehouse', async () => {
    expect((await report([])).status).toBe(400);
    expect((await report(Array(201).fill(nightly[0]))).status).toBe(400);
    expect(
      (
        await api.post(
          '/updates',
          { warehouse: 'nowhere', updates: nightly },
          serviceHeader,
        )
      ).status,
    ).toBe(404);
  });

  it('takes reports from those only who may make them', async () => {
    api.decisions[datamapUpdateReportPermission.name] = {
      result: AuthorizeResult.DENY,
    };
    const { status, body } = await api.post('/updates', {
      warehouse: 'main',
      updates: nightly,
    });
    expect(status).toBe(403);
    expect(body.error.message).toContain('datamap.update.report');
    delete api.decisions[datamapUpdateReportPermission.name];
  });

  it('tells nobody whether there is a table that she may not see', async () => {
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableReadPermission,
        datamapTableConditions.inSchema({ schemas: ['shop'] }),
      );
    const updates = [
      ['finance', 'payroll'],
      ['finance', 'nonsense'],
      ['shop', 'users'],
    ].map(([schema, table]) => ({ schema, table, updatedAt: daysAgo(9) }));
    const { body } = await report(updates);
    expect(body.notThere).toEqual([
      { schema: 'finance', table: 'payroll' },
      { schema: 'finance', table: 'nonsense' },
    ]);
    delete api.decisions[datamapTableReadPermission.name];
  });

  it('forgets old reports of tables that never came, and keeps new ones', async () => {
    const store = UpdateReportStore.create({ database });
    await store.add({
      warehouse: 'main',
      by: 'user:default/loader',
      updates: [2, 31, 400].map(days => ({
        schema: 'shop',
        table: 'loaded_today',
        updatedAt: daysAgo(days),
      })),
    });
    await store.forget(new Date(Date.now() - 30 * DAY));
    const kept = await database('update_reports')
      .where({ table_name: 'loaded_today' })
      .select('updated_at');
    expect(kept.map(({ updated_at: at }) => at.toISOString())).toEqual([
      daysAgo(2),
    ]);
  });

  it('forgets old reports, but of each table the newest few', async () => {
    const store = UpdateReportStore.create({ database });
    await store.add({
      warehouse: 'main',
      by: 'user:default/loader',
      updates: Array.from({ length: 40 }, (_, index) => ({
        schema: 'shop',
        table: 'users',
        updatedAt: daysAgo(index),
      })),
    });
    await store.forget(new Date(Date.now() - 30 * DAY));
    const [{ count }] = await database('update_reports')
      .where({ table_name: 'users' })
      .count('* as count');
    expect(Number(count)).toBe(30);
    await store.forget(new Date(Date.now() + DAY));
    const find = await store.newest('main');
    expect(find('shop', 'users')?.recent).toHaveLength(16);
    expect(find('shop', 'users')?.updatedAt).toBe(daysAgo(0));
  });
});
