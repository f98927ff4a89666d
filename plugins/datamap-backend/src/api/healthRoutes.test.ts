import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ServiceHealth } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';
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
  succeeded,
} from '../__testUtils__/startDatamapBackend';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });

describe('health', () => {
  let api: DatamapBackend;
  let database: Knex;
  const connector = fillWithShop(new FixtureConnector());

  async function health(): Promise<{ status: number; body: ServiceHealth }> {
    const { status, body } = await api.get('/health', serviceHeader);
    return { status, body };
  }

  async function state(dependency: object): Promise<string | undefined> {
    const { body } = await health();
    return body.dependencies.find(one =>
      Object.entries(dependency).every(
        ([key, value]) => one[key as keyof typeof one] === value,
      ),
    )?.state;
  }

  beforeAll(async () => {
    database = await databases.init('POSTGRES_18');
    const { main } = shopConfig.warehouses;
    api = await startDatamapBackend({
      database,
      connectors: { fixture: connector },
      datamap: { warehouses: { main } },
    });
    await succeeded(api.settled('main'));
  });

  afterAll(async () => {
    await api?.stop();
  });

  it('is good where all that is needed works', async () => {
    const { status, body } = await health();
    expect(status).toBe(200);
    expect(body).toEqual({
      state: 'ok',
      checkedAt: expect.any(String),
      dependencies: [
        { kind: 'database', state: 'ok' },
        {
          kind: 'queue',
          state: 'ok',
          waiting: expect.any(Number),
          underWay: expect.any(Number),
        },
        {
          kind: 'warehouse',
          warehouse: 'main',
          state: 'ok',
          since: expect.any(String),
          lastReadAt: expect.any(String),
        },
      ],
    });
  });

  it('is told to those only who look after it', async () => {
    api.decisions['datamap.warehouse.manage'] = {
      result: AuthorizeResult.DENY,
    };
    expect((await api.get('/health')).status).toBe(403);
    delete api.decisions['datamap.warehouse.manage'];
    expect((await api.get('/health')).status).toBe(200);
  });

  it('suffers, and no more, where a warehouse is out of reach', async () => {
    connector.failure = new ConnectorError({
      code: 'connection-refused',
      message: `Nobody listens at 'db.example'`,
      transient: true,
    });
    await api.run('main');
    expect(await health()).toMatchObject({
      status: 200,
      body: {
        state: 'degraded',
        dependencies: expect.arrayContaining([
          expect.objectContaining({
            warehouse: 'main',
            state: 'failing',
            code: 'connection-refused',
          }),
        ]),
      },
    });
    connector.failure = undefined;
    await succeeded(api.run('main'));
    expect((await health()).body.state).toBe('ok');
  });

  it('does not suffer where somebody paused a warehouse', async () => {
    await api.post('/warehouses/main/pause', {});
    expect(await state({ warehouse: 'main' })).toBe('paused');
    expect((await health()).body.state).toBe('ok');
    await api.post('/warehouses/main/resume', {});
    expect(await state({ warehouse: 'main' })).toBe('ok');
  });

  it('is bad where the queue is not there', async () => {
    await database.raw('alter schema datamap_jobs rename to elsewhere');
    try {
      expect(await health()).toMatchObject({
        status: 503,
        body: { state: 'failing' },
      });
      expect(await state({ kind: 'queue' })).toBe('failing');
      expect(await state({ kind: 'database' })).toBe('ok');
      expect(await state({ kind: 'warehouse' })).toBe('ok');
    } finally {
      await database.raw('alter schema elsewhere rename to datamap_jobs');
    }
    expect((await health()).status).toBe(200);
  });

  it('is bad, and told all the same, where the database is not there', async () => {
    await database.destroy();
    try {
      const { status, body } = await health();
      expect(status).toBe(503);
      expect(body.state).toBe('failing');
      expect(body.dependencies).toMatchObject([
        { kind: 'database', state: 'failing' },
        { kind: 'queue', state: 'failing' },
        { kind: 'warehouse', warehouse: 'main', state: 'unknown' },
      ]);
    } finally {
      database.initialize();
    }
    expect((await health()).status).toBe(200);
  });
});
