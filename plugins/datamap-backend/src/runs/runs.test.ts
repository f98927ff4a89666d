import { mockServices } from '@backstage/backend-test-utils';
import type { FeedItem, Run, Warehouse } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  fillWithShop,
  FixtureConnector,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  eventually,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import { storeContents } from '../__testUtils__/storeContents';
import { UsageStore } from '../warehouses/UsageStore';
import { WarehouseStateStore } from '../warehouses/WarehouseStateStore';
import { RunScheduler } from './RunScheduler';
import { RunStarter } from './RunStarter';
import { RunStore } from './RunStore';

jest.setTimeout(90_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('runs', () => {
  let api: DatamapBackend;
  let database: Knex;
  let connector: FixtureConnector;

  beforeEach(async () => {
    connector = fillWithShop(new FixtureConnector());
    database = await databases.init('POSTGRES_18');
  });

  afterEach(async () => {
    await api?.stop();
  });

  async function start(datamap: object = shopConfig) {
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: datamap as typeof shopConfig,
    });
    return await api.settled('main');
  }

  async function warehouse(): Promise<Warehouse> {
    return (await api.get('/warehouses/main')).body;
  }

  async function feed(after = 0): Promise<{
    items: FeedItem[];
    latestRevision: number;
    resetRequired: boolean;
  }> {
    return (await api.get(`/feed?after=${after}&limit=1000`, serviceHeader))
      .body;
  }

  it('tells why a warehouse is out of reach, backs off, and recovers', async () => {
    connector.failure = new ConnectorError({
      code: 'password-rejected',
      message: "The server 'db.example' rejects the password of 'reader'",
      transient: false,
    });
    const first = await start();
    expect(first).toMatchObject({
      state: 'failed',
      reason: {
        code: 'password-rejected',
        detail: expect.stringContaining("'reader'"),
      },
    });
    expect(first.steps.slice(0, 3)).toMatchObject([
      { name: 'connect', state: 'failed' },
      { name: 'structure', state: 'failed' },
      { name: 'statistics', state: 'skipped' },
    ]);
    const failing = await warehouse();
    expect(failing).toMatchObject({
      connection: { state: 'failing', code: 'password-rejected' },
      freshness: { state: 'never-read' },
      totals: {
        tables: 0,
        rows: { grade: 'unknown', method: 'none' },
        size: { grade: 'unknown', method: 'none' },
      },
    });
    const waits = (from: Run, at: Warehouse) =>
      (Date.parse(at.connection.nextTryAt ?? '') -
        Date.parse(from.finishedAt ?? '')) /
      1000;
    expect(waits(first, failing)).toBeCloseTo(30, 0);
    const second = await api.run('main');
    expect(waits(second, await warehouse())).toBeCloseTo(60, 0);

    connector.failure = undefined;
    expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
    expect(await warehouse()).toMatchObject({
      connection: { state: 'ok' },
      freshness: { state: 'current' },
      lastGoodRun: { state: 'succeeded' },
      totals: { tables: 9 },
    });
  });

  it('hides what went wrong in our own code from people, and goes on', async () => {
    connector.failure = new Error('select secret from vault');
    const run = await start();
    expect(run).toMatchObject({
      state: 'failed',
      reason: { code: 'internal' },
    });
    expect(JSON.stringify(run)).not.toContain('vault');
  });

  it.each([
    [
      'a lost grant',
      'grant-lost',
      (fixture: FixtureConnector) => {
        fixture.relations = fixture.relations.filter(
          ({ schema }) => schema !== 'finance',
        );
        fixture.warnings = [{ code: 'schemas-without-usage', count: 1 }];
      },
    ],
    [
      'an empty answer',
      'no-schema-visible',
      (fixture: FixtureConnector) => {
        fixture.relations = [];
      },
    ],
  ])('keeps the last good state after %s', async (_, code, harm) => {
    await start();
    const before = await feed();
    const relations = connector.relations;
    harm(connector);
    expect(await api.run('main')).toMatchObject({
      state: 'kept',
      reason: { code },
      steps: expect.arrayContaining([
        expect.objectContaining({ name: 'compare', state: 'failed' }),
        expect.objectContaining({ name: 'commit', state: 'skipped' }),
      ]),
    });
    expect(await warehouse()).toMatchObject({
      totals: { tables: 9, schemas: 2 },
      connection: { state: 'ok' },
      lastRun: { state: 'kept' },
      lastGoodRun: { state: 'succeeded' },
    });
    expect(await feed()).toEqual(before);

    connector.relations = relations;
    connector.warnings = [];
    expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
  });

  it('removes many tables at once only after a person has agreed', async () => {
    connector.relations.push(
      ...Array.from({ length: 30 }, (_, index) =>
        fixtureTable(1000 + index, 'shop', `part_${index}`),
      ),
    );
    await start();
    const { latestRevision } = await feed();
    connector.relations = connector.relations.slice(0, 20);
    expect(await api.run('main')).toMatchObject({
      state: 'kept',
      reason: {
        code: 'too-many-removals',
        detail: expect.stringContaining('19 of 39'),
      },
    });
    expect((await warehouse()).totals.tables).toBe(39);

    expect(await api.run('main', { acceptRemovals: true })).toMatchObject({
      state: 'succeeded',
      result: { removed: 19, added: 0 },
    });
    expect((await warehouse()).totals.tables).toBe(20);
    const { items } = await feed(latestRevision);
    expect(
      items.filter(({ operation }) => operation === 'remove'),
    ).toHaveLength(19);
    expect(items.every(item => item.entity === undefined)).toBe(true);
  });

  it('knows a renamed table again, and answers under its old name', async () => {
    await start();
    const { latestRevision } = await feed();
    await api.put('/tables/main/shop.carts/review', { decision: 'expected' });
    connector.relations = connector.relations.map(relation =>
      relation.oid === 104 ? { ...relation, name: 'baskets' } : relation,
    );
    expect(await api.run('main')).toMatchObject({
      result: { added: 0, removed: 0, renamed: 1, modified: 0, unchanged: 8 },
    });
    const { body: moved } = await api.get('/tables/main/shop.carts');
    expect(moved).toMatchObject({
      entityName: 'shop.baskets',
      review: { decision: 'expected', active: true },
    });
    const { items } = await feed(latestRevision);
    expect(
      items.map(({ operation, entityName }) => [operation, entityName]).sort(),
    ).toEqual([
      ['remove', 'shop.carts'],
      ['upsert', 'shop.baskets'],
    ]);
  });

  it('tells followers to look after a run, and nothing else', async () => {
    const published = mockServices.events.mock();
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [published.factory],
    });
    const run = await api.settled('main');
    await eventually('The event', async () =>
      published.publish.mock.calls.length > 1 ? true : undefined,
    );
    expect(run.state).toBe('succeeded');
    // The second is what signals are made of; its message is empty.
    expect(published.publish.mock.calls).toEqual([
      [
        {
          topic: 'datamap.sync-finished',
          eventPayload: { warehouse: 'main' },
        },
      ],
      [
        {
          topic: 'signals',
          eventPayload: {
            recipients: { type: 'broadcast' },
            channel: 'datamap:sync-finished',
            message: {},
          },
        },
      ],
    ]);
  });

  it('puts on record who starts runs and reviews, with the outcome', async () => {
    const success = jest.fn();
    const fail = jest.fn();
    const auditor = mockServices.auditor.mock({
      createEvent: async () => ({ success, fail }),
    });
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
      features: [auditor.factory],
    });
    await api.settled('main');
    await api.post('/runs', { warehouse: 'main', acceptRemovals: true });
    await api.put('/tables/main/shop.nothing/review', { decision: 'wrong' });
    expect(
      auditor.createEvent.mock.calls.map(([{ eventId, meta }]) => [
        eventId,
        meta,
      ]),
    ).toEqual([
      ['run-start', { warehouse: 'main', acceptRemovals: true }],
      [
        'table-review',
        {
          action: 'put',
          decision: 'wrong',
          warehouse: 'main',
          table: 'shop.nothing',
        },
      ],
    ]);
    expect(success).toHaveBeenCalledTimes(1);
    expect(fail).toHaveBeenCalledTimes(1);
    await api.settled('main');
  });

  it('lets two tables swap their names', async () => {
    await start();
    const swap = new Map([
      [101, 'products'],
      [102, 'users'],
    ]);
    connector.relations = connector.relations.map(relation => ({
      ...relation,
      name: swap.get(relation.oid) ?? relation.name,
    }));
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { renamed: 2 },
    });
    const { body } = await api.get('/tables/main/shop.users');
    expect(body.title).toBe('Products');
  });

  it('remembers a table that went and came back', async () => {
    await start();
    await api.put('/tables/main/shop.carts/review', { decision: 'expected' });
    const relations = connector.relations;
    connector.relations = relations.filter(({ oid }) => oid !== 104);
    await api.run('main');
    expect((await api.get('/tables/main/shop.carts')).status).toBe(404);
    connector.relations = relations.map(relation =>
      relation.oid === 104 ? { ...relation, oid: 4104 } : relation,
    );
    expect(await api.run('main')).toMatchObject({ result: { added: 1 } });
    const { body } = await api.get('/tables/main/shop.carts');
    expect(body.review).toMatchObject({ decision: 'expected' });
  });

  it('moves the feed by what followers would notice, and not by ordinary inserts', async () => {
    await start();
    const { latestRevision, items } = await feed();
    expect(items).toHaveLength(1 + 2 + 9);
    expect(items.map(({ revision }) => revision)).toEqual(
      [...items.map(({ revision }) => revision)].sort((a, b) => a - b),
    );
    expect(
      items.find(({ entityName }) => entityName === 'shop.orders'),
    ).toMatchObject({
      type: 'table',
      operation: 'upsert',
      entity: {
        title: 'Orders',
        rows: { value: 99_000, grade: 'estimate' },
        references: ['finance.payroll', 'shop.products', 'shop.users'],
      },
    });
    // From now on it is known when users were last updated, to the day.
    connector.rows.set(101, 1_234_600);
    await api.run('main');
    const known = await feed(latestRevision);
    expect(known.items.map(({ entityName }) => entityName)).toEqual([
      'shop.users',
    ]);

    connector.rows.set(101, 1_234_667);
    await api.run('main');
    expect(await feed(known.latestRevision)).toMatchObject({
      items: [],
      latestRevision: known.latestRevision,
    });
    const { body: users } = await api.get('/tables/main/shop.users');
    expect(users).toMatchObject({
      rows: { value: 1_234_667 },
      lastUpdated: { grade: 'estimate', method: 'activity' },
    });

    connector.rows.set(103, 2_000_000);
    await api.run('main');
    const moved = await feed(known.latestRevision);
    expect(moved.items.map(({ entityName }) => entityName)).toEqual([
      'shop.orders',
    ]);
    const restored = await feed(moved.latestRevision + 100);
    expect(restored.resetRequired).toBe(true);
  });

  it('tells of columns who asks for them, and moves the feed when one changes', async () => {
    await start();
    const columnsOf = async (query: string) => {
      const { body } = await api.get(`/feed?${query}`, serviceHeader);
      return new Map(
        (body.items as FeedItem[]).map(({ entityName, entity }) => [
          entityName,
          entity?.columns,
        ]),
      );
    };
    const { latestRevision } = await feed();
    const asked = await columnsOf('columns=true');
    expect(asked.get('shop.orders')).toEqual([{ name: 'id', title: 'ID' }]);
    expect(asked.get('shop')).toBeUndefined();
    expect((await columnsOf('columns=false')).get('shop.orders')).toBe(
      undefined,
    );
    expect((await columnsOf('after=0')).get('shop.orders')).toBe(undefined);

    connector.relations = connector.relations.map(relation =>
      relation.name === 'orders'
        ? {
            ...relation,
            columns: relation.columns.map(column => ({
              ...column,
              comment: 'Number\nCounted up by the shop',
            })),
          }
        : relation,
    );
    await api.run('main');
    expect(await columnsOf(`columns=true&after=${latestRevision}`)).toEqual(
      new Map([
        [
          'shop.orders',
          [
            {
              name: 'id',
              title: 'Number',
              description: 'Counted up by the shop',
            },
          ],
        ],
      ]),
    );

    connector.relations = connector.relations.filter(
      ({ name }) => name !== 'carts',
    );
    const before = await feed();
    await api.run('main');
    const { body } = await api.get(
      `/feed?columns=true&after=${before.latestRevision}`,
      serviceHeader,
    );
    expect(body.items).toMatchObject([
      { entityName: 'shop.carts', operation: 'remove' },
    ]);
    expect(body.items[0].entity).toBeUndefined();
  });

  it('hands the feed out in pages, each object once', async () => {
    await start();
    const whole = await feed();
    const paged: FeedItem[] = [];
    let after = 0;
    let hasMore = true;
    while (hasMore) {
      const { body } = await api.get(
        `/feed?after=${after}&limit=5`,
        serviceHeader,
      );
      paged.push(...body.items);
      ({ nextAfter: after, hasMore } = body);
    }
    expect(paged).toEqual(whole.items);
    expect(after).toBe(whole.latestRevision);
    const { body: consumer } = await api.put(
      '/feed/consumers/search',
      { revision: after },
      serviceHeader,
    );
    expect(consumer).toMatchObject({ id: 'search', revision: after });
    const { body: consumers } = await api.get('/feed/consumers', serviceHeader);
    expect(consumers).toEqual({
      items: [consumer],
      latestRevision: whole.latestRevision,
    });
  });

  it('gives the run under way to those who ask for another', async () => {
    await start();
    let open = () => {};
    connector.gate = new Promise(resolve => {
      open = () => resolve();
    });
    const ask = () => api.post('/runs', { warehouse: 'main' }, serviceHeader);
    const first = await ask();
    const second = await ask();
    expect(first.status).toBe(202);
    expect(second.body.id).toBe(first.body.id);
    expect(await warehouse()).toMatchObject({
      activeRun: { id: first.body.id },
    });
    const { status, body } = await api.get(`/runs/${first.body.id}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    open();
    expect(await api.settled('main')).toMatchObject({
      id: first.body.id,
      state: 'succeeded',
    });
  });

  it('pages through runs, newest first', async () => {
    await start();
    await api.run('main');
    await api.run('main');
    const { body } = await api.get('/runs?limit=2');
    expect(body.items).toHaveLength(2);
    const { body: rest } = await api.get(
      `/runs?limit=2&cursor=${body.pageInfo.nextCursor}`,
    );
    expect(rest.items).toHaveLength(1);
    expect(rest.pageInfo).toEqual({});
    expect(rest.items[0].trigger).toBe('start-up');
    expect((await api.get('/runs?warehouse=other')).status).toBe(404);
  });

  it('reads one warehouse in one place at a time, however many engines there are', async () => {
    await start();
    const other = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    try {
      for (let round = 0; round < 5; round++) {
        await Promise.all(
          [api, other, api, other].map(backend =>
            backend.post('/runs', { warehouse: 'main' }, serviceHeader),
          ),
        );
        await api.settled('main');
      }
      expect(connector.readings.all).toBeGreaterThan(4);
      expect(connector.readings.most).toBe(1);
      const active = await database('runs').whereIn('state', [
        'queued',
        'running',
      ]);
      expect(active).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it('closes a run that nobody works on, and starts what is due', async () => {
    await start();
    const runs = RunStore.create({ database });
    const states = WarehouseStateStore.create({ database });
    const sent: string[] = [];
    let woken = 0;
    const queue = {
      holds: async () => false,
      wake: () => {
        woken += 1;
      },
      send: async (_: unknown, id: string) => {
        sent.push(id);
      },
    };
    const scheduler = RunScheduler.create({
      warehouses: [
        {
          id: 'main',
          title: 'Main',
          connector,
          config: {
            id: 'main',
            budget: {},
            readingTimes: { timeZone: 'UTC', quietHours: [] },
          } as never,
        },
      ],
      states,
      usage: UsageStore.create({ database }),
      runs,
      starter: RunStarter.create({ database, runs, queue }),
      queue,
      logger: mockServices.logger.mock(),
    });
    await scheduler.tick();
    expect(sent).toEqual([]);
    await database('warehouses').update({ next_try_at: new Date(0) });
    await scheduler.tick();
    expect(sent).toHaveLength(1);
    await scheduler.tick();
    expect(await runs.get(sent[0], ['main'])).toMatchObject({
      trigger: 'schedule',
      state: 'failed',
      reason_code: 'internal',
    });
    expect(sent).toHaveLength(2);
    expect(woken).toBe(2);
    await eventually('The second run', async () =>
      (await runs.active('main'))?.id === sent[1] ? true : undefined,
    );
  });

  it('leaves the store as it was when the database refuses a write half way', async () => {
    await start();
    const before = await storeContents(database);
    await database.raw(
      `create function refuse() returns trigger language plpgsql as
         $$ begin raise exception 'disk full, row (4711)'; end $$`,
    );
    await database.raw(
      'create trigger refuse before update on feed_items execute function refuse()',
    );
    connector.rows.set(103, 2_000_000);
    connector.relations = connector.relations.map(relation =>
      relation.oid === 104 ? { ...relation, name: 'baskets' } : relation,
    );
    const failed = await api.run('main');
    expect(failed).toMatchObject({
      state: 'failed',
      reason: { code: 'internal' },
      steps: expect.arrayContaining([
        expect.objectContaining({ name: 'commit', state: 'failed' }),
      ]),
    });
    expect(JSON.stringify(failed)).not.toContain('4711');
    const { warehouses: _, ...after } = await storeContents(database);
    const { warehouses: __, ...expected } = before;
    expect(after).toEqual(expected);

    await database.raw('drop trigger refuse on feed_items');
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { renamed: 1, unchanged: 8 },
    });
  });

  it('lets a worker whose run was taken over write nothing', async () => {
    let open = () => {};
    connector.gate = new Promise(resolve => {
      open = () => resolve();
    });
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await eventually('The reading', async () =>
      connector.readings.now === 1 ? true : undefined,
    );
    await database('runs').update({ attempt: 7 });
    open();
    await eventually('The end of the reading', async () =>
      connector.readings.now === 0 ? true : undefined,
    );
    await new Promise(resolve => {
      setTimeout(resolve, 500);
    });
    expect(await database('tables')).toEqual([]);
    expect(await database('runs')).toMatchObject([{ state: 'running' }]);
  });

  it('shows a warehouse whose configuration makes no sense, and reads the others', async () => {
    const { main } = shopConfig.warehouses;
    await start({
      warehouses: {
        main,
        broken: { ...main, title: 'Broken one', connector: 'oracle' },
        unowned: { ...main, defaultOwner: 'a:b:c' },
        Bad_Id: main,
      },
    });
    const { body } = await api.get('/warehouses');
    expect(
      body.items.map(({ id, connection, title }: Warehouse) => [
        id,
        title,
        connection.state,
        connection.code,
      ]),
    ).toEqual([
      ['main', 'Main warehouse', 'ok', undefined],
      ['broken', 'Broken one', 'failing', 'configuration-invalid'],
      ['unowned', 'Main warehouse', 'failing', 'configuration-invalid'],
      ['Bad_Id', 'Main warehouse', 'failing', 'configuration-invalid'],
    ]);
    const { status } = await api.post('/runs', { warehouse: 'broken' });
    expect(status).toBe(400);
  });
});
