import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestDatabases,
  type TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
} from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { datamapTestPlugin } from './__fixtures__/datamapTestPlugin';
import { schemaItem, tableItem, warehouseItem } from './__fixtures__/feedItems';
import { InMemoryFeed } from './__fixtures__/InMemoryFeed';
import { ManualScheduler } from './__fixtures__/ManualScheduler';
import catalogModuleDatamap from './index';

jest.setTimeout(120_000);

const TASK = 'datamap-follow-feed';

/** Entities of others, as a portal has them from its own files. */
const othersEntities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'data-team' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'shop',
      annotations: { 'datamap.dev/rows': 'not a number' },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'data-team',
      dependsOn: ['resource:main/ecommerce.orders'],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'bucket' },
    spec: { type: 's3-bucket', owner: 'data-team' },
  },
  {
    apiVersion: 'backstage.io/v1beta1',
    kind: 'Resource',
    metadata: { name: 'described-by-hand' },
    spec: {
      type: 'warehouse-table',
      owner: 'data-team',
      system: 'shop-system',
      dependsOn: ['resource:bucket'],
      dependencyOf: ['component:shop'],
      comment: 'a field that only they know',
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'elsewhere', namespace: 'archive' },
    spec: { type: 'warehouse-table', owner: 'data-team' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'ecommerce.claimed', namespace: 'main', title: 'Theirs' },
    spec: { type: 's3-bucket', owner: 'data-team' },
  },
];

const othersModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'others',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        const provider: EntityProvider = {
          getProviderName: () => 'others',
          connect: async connection => {
            await connection.applyMutation({
              type: 'full',
              entities: othersEntities.map(entity => ({
                locationKey: 'others',
                entity: {
                  ...entity,
                  metadata: {
                    ...entity.metadata,
                    annotations: {
                      ...entity.metadata.annotations,
                      'backstage.io/managed-by-location': 'others:all',
                      'backstage.io/managed-by-origin-location': 'others:all',
                    },
                  },
                },
              })),
            });
          },
        };
        processing.addEntityProvider(provider);
      },
    });
  },
});

function fill(feed: InMemoryFeed): void {
  feed.put(
    warehouseItem(),
    schemaItem('ecommerce'),
    tableItem('users'),
    tableItem('orders', { references: ['ecommerce.users'] }),
    tableItem('categories', { references: ['ecommerce.categories'] }),
    tableItem('recent_orders', { kind: 'view', rows: undefined }),
  );
}

async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isRight: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || Date.now() > end) {
      return answer;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}

describe('catalogModuleDatamap', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const scheduler = new ManualScheduler();
  const events = mockServices.events();
  const feed = new InMemoryFeed();
  const requests: string[] = [];
  let beforeStart: string[] = [];
  let fails = false;
  let backend: TestBackend | undefined;

  async function pass(): Promise<void> {
    await scheduler.triggerTask(TASK);
  }

  async function listEntities(): Promise<Entity[]> {
    const response = await fetch(
      `http://localhost:${backend?.server.port()}/api/catalog/entities`,
    );
    return await response.json();
  }

  /** `relation target` of an entity; waits until the last of them is there. */
  async function relationsOf(ref: string, atLeast: number): Promise<string[]> {
    const [kind, namespace, name] = ref.split(/[:/]/);
    const entity = await eventually(
      async () =>
        (
          await listEntities()
        ).find(
          other =>
            other.kind.toLowerCase() === kind &&
            (other.metadata.namespace ?? 'default') === namespace &&
            other.metadata.name === name,
        ),
      found => (found?.relations?.length ?? -1) >= atLeast,
    );
    if (!entity) {
      throw new Error(`No entity "${ref}" in the catalog`);
    }
    return (entity.relations ?? [])
      .map(({ type, targetRef }) => `${type} ${targetRef}`)
      .sort();
  }

  beforeAll(async () => {
    const knex = await databases.init('POSTGRES_18');
    fill(feed);
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleDatamap,
        othersModule,
        datamapTestPlugin({
          feed,
          onRequest: (method, path) => {
            requests.push(`${method} ${path}`);
            if (fails && path === '/v1/feed') {
              throw new ServiceUnavailableError('The store is being migrated');
            }
          },
        }),
        mockServices.rootConfig.factory({
          data: { catalog: { processingInterval: { seconds: 30 } } },
        }),
        mockServices.database.factory({ knex }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createServiceFactory({
          service: eventsServiceRef,
          deps: {},
          factory: () => events,
        }),
      ],
    });
    beforeStart = [...requests];
    await pass();
  });

  afterAll(async () => {
    await backend?.stop();
  });

  it('makes no request while the portal starts', () => {
    expect(beforeStart).toEqual([]);
    expect(requests).not.toEqual([]);
  });

  it('relates a table to its owner, its schema and the tables it references, and back', async () => {
    expect(await relationsOf('resource:main/ecommerce.orders', 4)).toEqual([
      'dependencyOf component:default/shop',
      'ownedBy group:default/data-team',
      'partOf resource:main/ecommerce',
      'references resource:main/ecommerce.users',
    ]);
    expect(await relationsOf('resource:main/ecommerce.users', 3)).toEqual([
      'ownedBy group:default/data-team',
      'partOf resource:main/ecommerce',
      'referencedBy resource:main/ecommerce.orders',
    ]);
    expect(await relationsOf('component:default/shop', 3)).toEqual([
      'dependsOn resource:default/described-by-hand',
      'dependsOn resource:main/ecommerce.orders',
      'ownedBy group:default/data-team',
    ]);
  });

  it('relates a table that references itself', async () => {
    expect(await relationsOf('resource:main/ecommerce.categories', 4)).toEqual([
      'ownedBy group:default/data-team',
      'partOf resource:main/ecommerce',
      'referencedBy resource:main/ecommerce.categories',
      'references resource:main/ecommerce.categories',
    ]);
  });

  it('gives a schema and a warehouse no relation for each of their parts', async () => {
    await relationsOf('resource:main/ecommerce.recent_orders', 2);
    expect(await relationsOf('resource:main/ecommerce', 2)).toEqual([
      'ownedBy group:default/data-team',
      'partOf resource:main/main',
    ]);
    expect(await relationsOf('resource:main/main', 1)).toEqual([
      'ownedBy group:default/data-team',
    ]);
  });

  it('leaves the entities of others as they were', async () => {
    expect(await relationsOf('resource:default/bucket', 2)).toEqual([
      'dependencyOf resource:default/described-by-hand',
      'ownedBy group:default/data-team',
    ]);
    expect(await relationsOf('resource:default/described-by-hand', 4)).toEqual([
      'dependencyOf component:default/shop',
      'dependsOn resource:default/bucket',
      'ownedBy group:default/data-team',
      'partOf system:default/shop-system',
    ]);
    expect(await relationsOf('resource:archive/elsewhere', 1)).toEqual([
      'ownedBy group:default/data-team',
    ]);
  });

  it('looks at once when a run has finished', async () => {
    feed.put(tableItem('refunds', { references: ['ecommerce.orders'] }));
    await events.publish({
      topic: 'datamap.sync-finished',
      eventPayload: { warehouse: 'main' },
    });
    expect(feed.revisionOf('catalog')).toBe(feed.latestRevision);
    expect(await relationsOf('resource:main/ecommerce.refunds', 3)).toContain(
      'references resource:main/ecommerce.orders',
    );
  });

  it('keeps what there is while the feed cannot be read, and goes on when it can', async () => {
    const before = feed.revisionOf('catalog');
    feed.put(tableItem('users', { title: 'Customers' }));
    fails = true;
    await expect(pass()).rejects.toThrow(
      /"GET \/v1\/feed" with 503: The store is being migrated; it will be asked again/,
    );
    expect(feed.revisionOf('catalog')).toBe(before);

    fails = false;
    await pass();
    expect(feed.revisionOf('catalog')).toBe(feed.latestRevision);
    const users = await eventually(
      async () =>
        (
          await listEntities()
        ).find(({ metadata }) => metadata.name === 'ecommerce.users'),
      entity => entity?.metadata.title === 'Customers',
    );
    expect(users?.metadata.title).toBe('Customers');
  });

  it('leaves an entity of the same name alone, and takes what came with it', async () => {
    feed.put(tableItem('claimed'), tableItem('addresses'));
    await pass();
    await relationsOf('resource:main/ecommerce.addresses', 2);
    feed.remove('resource:main/ecommerce.claimed');
    feed.remove('resource:main/ecommerce.addresses');
    await pass();

    const found = await eventually(listEntities, entities =>
      entities.every(({ metadata }) => metadata.name !== 'ecommerce.addresses'),
    );
    const titles = found
      .filter(({ metadata }) =>
        ['ecommerce.addresses', 'ecommerce.claimed'].includes(metadata.name),
      )
      .map(({ metadata }) => metadata.title);
    expect(titles).toEqual(['Theirs']);
  });

  it('moves a renamed table, and removes strays after a reset, but nothing of others', async () => {
    await relationsOf('resource:main/ecommerce.refunds', 3);
    feed.remove('resource:main/ecommerce.refunds');
    feed.put(tableItem('repayments', { references: ['ecommerce.orders'] }));
    await pass();
    await relationsOf('resource:main/ecommerce.repayments', 3);

    feed.remove('resource:main/ecommerce.categories');
    feed.forgetTombstones();
    feed.put(schemaItem('finance'));
    await pass();

    const names = await eventually(
      async () =>
        (
          await listEntities()
        )
          .filter(({ kind }) => kind === 'Resource')
          .map(({ metadata }) => metadata.name)
          .sort(),
      found => found.length === 11 && found.includes('finance'),
    );
    expect(names).toEqual([
      'bucket',
      'described-by-hand',
      'ecommerce',
      'ecommerce.claimed',
      'ecommerce.orders',
      'ecommerce.recent_orders',
      'ecommerce.repayments',
      'ecommerce.users',
      'elsewhere',
      'finance',
      'main',
    ]);
  });
});
