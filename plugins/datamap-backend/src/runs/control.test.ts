import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Administration, Run } from '@datamap/plugin-datamap-common';
import {
  ConnectorError,
  type ReadOptions,
  type WarehouseConnector,
} from '@datamap/plugin-datamap-node';
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
  eventually,
  serviceHeader,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import { storeContents } from '../__testUtils__/storeContents';

jest.setTimeout(90_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

/** A warehouse that answers statistics only when told to, and stops when asked. */
class SlowConnector extends FixtureConnector {
  slow = false;
  asked = 0;
  readAccess?: WarehouseConnector['readAccess'];

  override async readStatistics({ signal, onStatement }: ReadOptions = {}) {
    this.asked += 1;
    onStatement?.({ milliseconds: 5, rows: this.relations.length });
    if (this.slow) {
      await new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () =>
          reject(
            new ConnectorError({
              code: 'internal',
              message: 'The reading was cancelled',
              transient: true,
            }),
          ),
        );
      });
    }
    return await super.readStatistics();
  }
}

describe('control over reading', () => {
  let api: DatamapBackend;
  let database: Knex;
  let connector: SlowConnector;
  const auditor = mockServices.auditor.mock();

  beforeEach(async () => {
    connector = new SlowConnector();
    fillWithShop(connector);
    database = await databases.init('POSTGRES_18');
    auditor.createEvent.mockClear();
    auditor.createEvent.mockResolvedValue({
      success: async () => {},
      fail: async () => {},
    });
  });

  afterEach(async () => {
    await api?.stop();
  });

  async function start(main: object = {}): Promise<Run> {
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: {
        warehouses: { main: { ...shopConfig.warehouses.main, ...main } },
      },
      features: [auditor.factory],
    });
    return await api.settled('main');
  }

  async function administration(): Promise<Administration> {
    return (await api.get('/admin')).body;
  }

  async function underWay(): Promise<Run> {
    connector.relations = changedShop().relations;
    connector.slow = true;
    const before = connector.asked;
    const { body } = await api.post('/runs', { warehouse: 'main' });
    await eventually('The reading of statistics', async () =>
      connector.asked > before ? true : undefined,
    );
    return body;
  }

  async function end(id: string): Promise<Run> {
    return await eventually('The end', async () => {
      const { body } = await api.get(`/runs/${id}`, serviceHeader);
      return body.finishedAt ? body : undefined;
    });
  }

  const events = () =>
    auditor.createEvent.mock.calls.map(([{ eventId }]) => eventId);

  it('cancels a run under way: its statement ends, and nothing is written', async () => {
    await start();
    const before = await storeContents(database);
    const run = await underWay();
    expect((await api.post(`/runs/${run.id}/cancel`, {})).status).toBe(202);
    expect(await end(run.id)).toMatchObject({
      state: 'cancelled',
      cancelledBy: 'user:default/mock',
      steps: expect.arrayContaining([
        expect.objectContaining({ name: 'statistics', state: 'failed' }),
        expect.objectContaining({ name: 'commit', state: 'skipped' }),
      ]),
    });
    const { warehouses: _before, ...known } = before;
    const { warehouses: _after, ...now } = await storeContents(database);
    expect(now).toEqual(known);
    expect(await database('run_step_results')).toEqual([]);
    expect(events()).toContain('run-cancel');
    const again = await api.post(`/runs/${run.id}/cancel`, {});
    expect(again.status).toBe(409);

    connector.slow = false;
    expect(await api.run('main')).toMatchObject({
      state: 'succeeded',
      result: { added: 1, removed: 1, renamed: 1 },
    });
  });

  it('asks nothing of a paused warehouse, until it is resumed', async () => {
    await start();
    const run = await underWay();
    const paused = await api.post('/warehouses/main/pause', {});
    expect(paused.body).toMatchObject({
      paused: { by: 'user:default/mock' },
      activeRun: { id: run.id },
    });
    expect(await end(run.id)).toMatchObject({ state: 'cancelled' });
    connector.slow = false;
    const refused = await api.post('/runs', { warehouse: 'main' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('paused');
    expect((await administration()).warehouses[0].schedule?.nextRunAt).toBe(
      undefined,
    );
    const resumed = await api.post('/warehouses/main/resume', {});
    expect(resumed.body.paused).toBe(undefined);
    expect(await api.run('main')).toMatchObject({ state: 'succeeded' });
    expect(events()).toEqual(
      expect.arrayContaining(['warehouse-pause', 'warehouse-resume']),
    );
  });

  it('lets nobody cancel, pause or look without the permission', async () => {
    const run = await start();
    api.decisions['datamap.run.start'] = { result: AuthorizeResult.DENY };
    api.decisions['datamap.warehouse.manage'] = {
      result: AuthorizeResult.DENY,
    };
    for (const path of [
      `/runs/${run.id}/cancel`,
      '/warehouses/main/pause',
      '/warehouses/main/resume',
    ]) {
      expect([path, (await api.post(path, {})).status]).toEqual([path, 403]);
    }
    expect((await api.get('/admin')).status).toBe(403);
  });

  it('stops at the budget of an hour, which all processes share', async () => {
    const first = await start({ budget: { statementsPerHour: 2 } });
    expect(first.state).toBe('succeeded');
    // Its second statement is the last one that is allowed, with steps to go.
    expect(await api.run('main')).toMatchObject({
      state: 'kept',
      reason: { code: 'budget-used' },
    });
    const refused = await api.post('/runs', { warehouse: 'main' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('budget');
    const { warehouses } = await administration();
    expect(warehouses[0].schedule?.nextRunAt).toBe(warehouses[0].usage?.endsAt);
    expect(warehouses[0].usage).toMatchObject({
      statements: 2,
      seconds: 0.01,
      statementsAllowed: 2,
      usedUp: true,
    });
  });

  it('tells those who look after it how reading goes, and who follows', async () => {
    connector.readAccess = async () => ({
      readAt: new Date().toISOString(),
      role: 'reader',
      database: 'fixture',
      schemaCount: 2,
      schemas: [{ name: 'shop', tables: 7, readable: 0 }],
      rights: [
        {
          level: 1,
          right: 'schemas',
          state: 'partly',
          count: 1,
          sql: 'SELECT 1',
        },
      ],
    });
    // Whatever the time is, they are not now. Seoul is nine hours ahead.
    const hourIn = (hours: number) =>
      `${(new Date().getUTCHours() + 9 + hours) % 24}`.padStart(2, '0');
    const quietHours = [{ from: `${hourIn(10)}:00`, to: `${hourIn(12)}:00` }];
    await start({ schedule: { timeZone: 'Asia/Seoul', quietHours } });
    await api.put('/feed/consumers/catalog', { revision: 1 }, serviceHeader);
    const { followers, latestRevision, warehouses } = await administration();
    expect(followers).toMatchObject([{ id: 'catalog', revision: 1 }]);
    expect(followers[0].behind).toBeGreaterThan(5);
    expect(latestRevision).toBeGreaterThan(5);
    expect(warehouses).toMatchObject([
      {
        id: 'main',
        connection: { state: 'ok' },
        schedule: {
          intervalSeconds: 900,
          timeZone: 'Asia/Seoul',
          quietHours,
          nextRunAt: expect.any(String),
        },
        access: { role: 'reader', rights: [{ right: 'schemas', count: 1 }] },
        runs: [
          {
            state: 'succeeded',
            steps: expect.arrayContaining([
              expect.objectContaining({
                name: 'statistics',
                statements: 1,
                statementSeconds: 0.005,
                rowsRead: 9,
              }),
            ]),
          },
        ],
      },
    ]);
  });
});
