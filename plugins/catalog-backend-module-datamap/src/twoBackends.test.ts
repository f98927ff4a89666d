import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
  type TestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { Knex } from 'knex';
import { datamapTestPlugin } from './__fixtures__/datamapTestPlugin';
import { schemaItem, tableItem, warehouseItem } from './__fixtures__/feedItems';
import { InMemoryFeed } from './__fixtures__/InMemoryFeed';
import catalogModuleDatamap from './index';

jest.setTimeout(180_000);

const TABLES = 1000;

/** A feed that takes its time, so that a pass can be met half way. */
class SlowFeed extends InMemoryFeed {
  async readPage(options: { after: number; limit: number }) {
    await new Promise(resolve => setTimeout(resolve, 150));
    return await super.readPage(options);
  }
}

async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = Date.now() + 90_000;
  while (!(await isSo())) {
    if (Date.now() > end) {
      throw new Error(`${what} did not happen`);
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

describe('two backends on one database', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const feed = new SlowFeed();
  const requests: Array<{ backend: string; request: string }> = [];
  const backends = new Map<string, TestBackend>();
  let knex: Knex;

  async function start(name: string): Promise<void> {
    backends.set(
      name,
      await startTestBackend({
        features: [
          catalogPlugin,
          catalogModuleDatamap,
          datamapTestPlugin({
            feed,
            onRequest: (method, path) => {
              requests.push({ backend: name, request: `${method} ${path}` });
            },
          }),
          mockServices.rootConfig.factory({
            data: {
              catalog: {
                providers: {
                  datamap: {
                    batchSize: 50,
                    schedule: {
                      frequency: { seconds: 1 },
                      initialDelay: { seconds: 0 },
                      timeout: { seconds: 60 },
                    },
                  },
                },
              },
            },
          }),
          mockServices.database.factory({ knex }),
          // The real one, whose tickets are rows of the shared database.
          schedulerServiceFactory,
        ],
      }),
    );
  }

  /** The requests of one backend until those of the other. */
  function turns(): Array<{ backend: string; first: string }> {
    return requests.flatMap(({ backend, request }, index) =>
      backend === requests[index - 1]?.backend
        ? []
        : [{ backend, first: request }],
    );
  }

  async function heldTables(): Promise<number> {
    const [{ count }] = await knex('refresh_state')
      .where('entity_ref', 'like', 'resource:main/ecommerce.%')
      .count('* as count');
    return Number(count);
  }

  beforeAll(async () => {
    knex = await databases.init('POSTGRES_18');
    feed.put(
      warehouseItem(),
      schemaItem('ecommerce'),
      ...Array.from({ length: TABLES }, (_, index) => tableItem(`t_${index}`)),
    );
    // One after the other: both bring the schema of the same database.
    await start('one');
    await start('other');
  });

  afterAll(async () => {
    for (const backend of backends.values()) {
      await backend.stop();
    }
  });

  it('send one stream of mutations, and where one is stopped half way the other goes on', async () => {
    const pages = () =>
      requests.filter(({ request }) => request === 'GET /v1/feed').length;
    await until('A pass half way', () => pages() >= 6);
    const stopped = requests[requests.length - 1].backend;
    await backends.get(stopped)?.stop();
    backends.delete(stopped);
    const before = requests.length;
    expect(feed.revisionOf('catalog')).toBeUndefined();

    await until(
      'The other’s going on',
      () => feed.revisionOf('catalog') === feed.latestRevision,
    );
    expect(
      requests.slice(before + 2).map(({ backend }) => backend),
    ).not.toContain(stopped);
    expect(await heldTables()).toBe(TABLES);

    feed.remove('resource:main/ecommerce.t_0');
    feed.put(tableItem('renamed'));
    await until(
      'The next changes',
      () => feed.revisionOf('catalog') === feed.latestRevision,
    );
    expect(await heldTables()).toBe(TABLES);
    // Whoever has its turn begins from the start: nobody joins a pass under way.
    expect(turns().length).toBeGreaterThanOrEqual(2);
    expect(turns().map(({ first }) => first)).toEqual(
      turns().map(() => 'GET /v1/feed/consumers'),
    );
  });
});
