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
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  createPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { datamapTestPlugin } from '../__fixtures__/datamapTestPlugin';
import {
  schemaItem,
  tableItem,
  warehouseItem,
} from '../__fixtures__/feedItems';
import { InMemoryFeed } from '../__fixtures__/InMemoryFeed';
import { ManualScheduler } from '../__fixtures__/ManualScheduler';
import catalogModuleDatamap, {
  createDatamapCatalogConditionalDecision,
  datamapCatalogConditions,
  datamapCatalogRules,
} from '../index';

jest.setTimeout(120_000);

const readEntity = createPermission({
  name: 'catalog.entity.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});

const payroll = (name: string, references: string[] = []) => ({
  ...tableItem(name, {
    schema: 'payroll',
    schemaEntityName: 'payroll',
    owner: 'group:default/people',
    references,
  }),
  entityName: `payroll.${name}`,
});

function othersModule(entities: Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'others',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'others',
            connect: async connection => {
              await connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({
                  locationKey: 'others',
                  entity,
                })),
              });
            },
          });
        },
      });
    },
  });
}

function group(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-location': 'others:all',
        'backstage.io/managed-by-origin-location': 'others:all',
      },
    },
    spec: { type: 'team', children: [] },
  };
}

/** Whether the catalog has taken everything, the last relation too. */
function isWhole(entities: Entity[]): boolean {
  const grades = entities.find(
    ({ metadata }) => metadata.name === 'payroll.grades',
  );
  return (
    entities.length === 9 &&
    entities.every(({ kind, relations }) => kind === 'Group' || relations) &&
    (grades?.relations?.some(({ type }) => type === 'referencedBy') ?? false)
  );
}

describe('closed tables in the catalog', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const scheduler = new ManualScheduler();
  const feed = new InMemoryFeed();
  let decision: PolicyDecision = { result: AuthorizeResult.ALLOW };
  let backend: TestBackend | undefined;

  async function ask(path: string, body?: object) {
    const response = await fetch(
      `http://localhost:${backend?.server.port()}/api/catalog${path}`,
      body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
    );
    return { status: response.status, text: await response.text() };
  }

  async function entities(): Promise<Entity[]> {
    return JSON.parse((await ask('/entities')).text);
  }

  const names = async () =>
    (await entities()).map(({ metadata }) => metadata.name).sort();

  beforeAll(async () => {
    feed.put(
      warehouseItem(),
      schemaItem('ecommerce'),
      {
        ...schemaItem('payroll'),
        entity: {
          title: 'Payroll',
          name: 'payroll',
          owner: 'group:default/people',
        },
      },
      tableItem('users', {
        marks: ['column-tag:pii', 'personal-data:confirmed:email'],
      }),
      tableItem('orders', {
        marks: ['personal-data:suspected:address', 'tag:pii'],
        references: ['ecommerce.users', 'payroll.salaries'],
      }),
      payroll('salaries', ['ecommerce.users', 'payroll.grades']),
      payroll('grades'),
    );
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleDatamap,
        othersModule([group('people'), group('data-team')]),
        datamapTestPlugin({ feed }),
        mockServices.rootConfig.factory({
          data: {
            catalog: { providers: { datamap: { closed: ['payroll.*'] } } },
          },
        }),
        mockServices.database.factory({
          knex: await databases.init('POSTGRES_18'),
        }),
        mockServices.permissions.mock({
          authorize: async requests =>
            requests.map(() => ({ result: AuthorizeResult.ALLOW })),
          authorizeConditional: async requests =>
            requests.map(({ permission }) =>
              permission.name === readEntity.name
                ? decision
                : { result: AuthorizeResult.ALLOW },
            ),
        }).factory,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    await scheduler.triggerTask('datamap-follow-feed');
    const end = Date.now() + 60_000;
    while (!isWhole(await entities())) {
      if (Date.now() > end) {
        throw new Error('The catalog did not take the feed within a minute');
      }
      await new Promise(resolve => setTimeout(resolve, 250));
    }
  });

  afterEach(() => {
    decision = { result: AuthorizeResult.ALLOW };
  });

  afterAll(async () => {
    await backend?.stop();
  });

  const close = () => {
    decision = createDatamapCatalogConditionalDecision(readEntity, {
      not: datamapCatalogConditions.inDatamapSchema({
        warehouse: 'main',
        schemas: ['payroll'],
      }),
    });
  };

  it('shows everything to those to whom it is open', async () => {
    expect(await names()).toEqual([
      'data-team',
      'ecommerce',
      'ecommerce.orders',
      'ecommerce.users',
      'main',
      'payroll',
      'payroll.grades',
      'payroll.salaries',
      'people',
    ]);
    const salaries = (await entities()).find(
      ({ metadata }) => metadata.name === 'payroll.salaries',
    );
    expect(salaries?.metadata.annotations).toMatchObject({
      'datamap.dev/owner': 'group:default/people',
    });
    expect(
      salaries?.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`),
    ).toEqual(
      expect.arrayContaining([
        'partOf resource:main/payroll',
        'references resource:main/payroll.grades',
      ]),
    );
  });

  it('has no trace of a closed schema for others, in no answer', async () => {
    close();
    expect(await names()).toEqual([
      'data-team',
      'ecommerce',
      'ecommerce.orders',
      'ecommerce.users',
      'main',
      'people',
    ]);
    const closedRefs = [
      'resource:main/payroll',
      'resource:main/payroll.salaries',
    ];
    const answers = [
      await ask('/entities'),
      await ask('/entities/by-query?limit=500'),
      await ask('/entities/by-query?fullTextFilterTerm=payroll'),
      await ask('/entity-facets?facet=metadata.name&facet=spec.partOf'),
      await ask('/entities/by-name/group/default/people'),
      await ask('/entities/by-name/resource/main/ecommerce.orders'),
      await ask('/entities/by-name/resource/main/ecommerce.users'),
      await ask('/entities/by-refs', { entityRefs: closedRefs }),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/payroll|salaries|grades/);
    }
    expect(JSON.parse(answers[answers.length - 1].text).items).toEqual([
      null,
      null,
    ]);
    expect(
      (await ask('/entities/by-name/resource/main/payroll.salaries')).status,
    ).toBe(404);
  });

  it.each([
    [
      'inDatamapSchema',
      { warehouse: 'main', schemas: ['payroll'] },
      ['payroll', 'payroll.grades', 'payroll.salaries'],
    ],
    ['inDatamapSchema', { warehouse: 'other', schemas: ['payroll'] }, []],
    ['inDatamapSchema', { warehouse: 'main', schemas: [] }, []],
    [
      'inDatamapWarehouse',
      { warehouses: ['main'] },
      [
        'ecommerce',
        'ecommerce.orders',
        'ecommerce.users',
        'main',
        'payroll',
        'payroll.grades',
        'payroll.salaries',
      ],
    ],
    ['inDatamapWarehouse', { warehouses: ['other'] }, []],
    [
      'isDatamapOwner',
      { claims: ['group:default/people'] },
      ['payroll', 'payroll.grades', 'payroll.salaries'],
    ],
    [
      'isDatamapOwner',
      { claims: ['group:default/data-team', 'user:default/anybody'] },
      ['ecommerce', 'ecommerce.orders', 'ecommerce.users', 'main'],
    ],
    [
      'hasDatamapTag',
      { tags: ['PII'] },
      ['ecommerce.orders', 'ecommerce.users'],
    ],
    ['hasDatamapTag', { tags: ['pii'], of: 'table' }, ['ecommerce.orders']],
    ['hasDatamapTag', { tags: [] }, []],
    ['hasDatamapClassification', {}, ['ecommerce.orders', 'ecommerce.users']],
    [
      'hasDatamapClassification',
      { states: ['confirmed'] },
      ['ecommerce.users'],
    ],
    ['hasDatamapClassification', { kinds: ['address'] }, ['ecommerce.orders']],
  ] as const)(
    'finds by %s %j in a list what it would allow by itself',
    async (rule, params, expected) => {
      const { apply, name, resourceType } = datamapCatalogRules[rule];
      const all = await entities();
      expect(
        all
          .filter(entity => apply(entity, params as never))
          .map(({ metadata }) => metadata.name)
          .sort(),
      ).toEqual(expected);
      decision = {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType,
        conditions: { rule: name, resourceType, params: params as never },
      };
      expect(await names()).toEqual(expected);
    },
  );
});
