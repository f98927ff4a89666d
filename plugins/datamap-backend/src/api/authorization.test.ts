import { mockCredentials } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  datamapApiDocument,
  datamapTableReadPermission,
  datamapTableReviewPermission,
  type TableSummary,
} from '@datamap/plugin-datamap-common';
import request, { type Response } from 'supertest';
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

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const owner = mockCredentials.user.header('user:default/owner');

/** Every operation of the document, with its path filled in. */
const operations = Object.entries(datamapApiDocument.paths).flatMap(
  ([path, methods]) =>
    Object.keys(methods).map(method => ({
      method: method as 'get' | 'put' | 'post' | 'delete',
      path: path
        .replace('{warehouse}', 'main')
        .replace('{table}', 'finance.payroll')
        .replace('{schema}', 'finance')
        .replace(
          '{id}',
          path.includes('feed') ? 'search' : crypto.randomUUID(),
        ),
    })),
);

/** What the suite begins with: without it there is nothing to test. */
async function done(asked: PromiseLike<Response>) {
  const { status, body } = await asked;
  if (status !== 200) {
    throw new Error(`Answered with ${status}: ${JSON.stringify(body)}`);
  }
  return body;
}

describe('who may see what', () => {
  let api: DatamapBackend;
  let send: ReturnType<typeof request>;
  const connector = fillWithShop(new FixtureConnector());

  beforeAll(async () => {
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    send = request(api.backend.server);
    await api.settled('main');
    for (const table of ['finance.payroll', 'finance.ledger']) {
      const path = `/tables/main/${table}`;
      await done(api.put(`${path}/notes`, { revision: 0, tags: ['Closed'] }));
      const { items } = await done(api.get(`${path}/columns`));
      await done(
        api.put(`${path}/personal-data?column=${items[0].name}`, {
          decision: 'confirmed',
          kind: 'account',
        }),
      );
    }
  });

  afterEach(() => {
    for (const name of Object.keys(api.decisions)) {
      delete api.decisions[name];
    }
  });

  afterAll(async () => {
    await api.stop();
  });

  async function body(path: string) {
    const response = await api.get(path);
    expect({ path, status: response.status }).toEqual({ path, status: 200 });
    return response.body;
  }

  it.each(operations)(
    'answers $method $path to nobody without a credential',
    async ({ method, path }) => {
      const { status } = await send[method](`/api/datamap${path}`).send(
        method === 'get' ? undefined : {},
      );
      expect(status).toBe(401);
    },
  );

  it.each(operations.filter(({ path }) => path.includes('/feed')))(
    'answers $method $path to services only',
    async ({ method, path }) => {
      const ask = (authorization: string) =>
        send[method](`/api/datamap${path}`)
          .set('authorization', authorization)
          .send(method === 'put' ? { revision: 1 } : undefined);
      expect((await ask(mockCredentials.user.header())).status).toBe(403);
      expect((await ask(serviceHeader)).status).toBe(200);
    },
  );

  it('shows a denied person no table, no schema and no count', async () => {
    api.decisions[datamapTableReadPermission.name] = {
      result: AuthorizeResult.DENY,
    };
    expect(await body('/tables')).toEqual({
      items: [],
      totalItems: 0,
      pageInfo: {},
    });
    expect((await body('/warehouses/main/schemas')).items).toEqual([]);
    const { totals, lastRun } = await body('/warehouses/main');
    expect(totals).toMatchObject({
      tables: 0,
      schemas: 0,
      byKind: {},
      needsReview: 0,
    });
    expect(lastRun.result).toBeUndefined();
    expect((await api.get('/tables/main/shop.orders')).status).toBe(404);
  });

  describe.each([
    [
      'in some schemas',
      datamapTableConditions.inSchema({ schemas: ['shop'], warehouse: 'main' }),
    ],
    [
      'not of an owner',
      {
        not: datamapTableConditions.isOwner({
          claims: ['group:default/finance'],
        }),
      },
    ],
    [
      'without a tag',
      { not: datamapTableConditions.hasTag({ tags: ['closed'] }) },
    ],
    [
      'without confirmed personal data',
      {
        not: datamapTableConditions.hasClassification({
          states: ['confirmed'],
        }),
      },
    ],
    [
      'by several rules together',
      {
        allOf: [
          datamapTableConditions.inWarehouse({ warehouses: ['main'] }),
          {
            anyOf: [
              datamapTableConditions.inSchema({ schemas: ['shop'] }),
              datamapTableConditions.inSchema({
                schemas: ['finance'],
                warehouse: 'other',
              }),
            ],
          },
        ],
      },
    ],
  ] as const)('under a policy for tables %s', (_, conditions) => {
    beforeEach(() => {
      api.decisions[datamapTableReadPermission.name] =
        createDatamapTableConditionalDecision(
          datamapTableReadPermission,
          conditions as Parameters<
            typeof createDatamapTableConditionalDecision
          >[1],
        );
    });

    it('lists, counts and sums what may be seen', async () => {
      const tables = await body('/tables');
      expect(tables.totalItems).toBe(7);
      expect(tables.items).toHaveLength(7);
      expect(
        tables.items.filter((item: TableSummary) => item.schema !== 'shop'),
      ).toEqual([]);
      expect(await body('/tables?q=payroll')).toMatchObject({ totalItems: 0 });
      expect(await body('/facets')).toMatchObject({
        warehouse: [{ value: 'main', count: 7 }],
        schema: [{ value: 'shop', count: 7 }],
        owner: [{ value: 'group:default/data-team', count: 7 }],
      });
      const { items, totals } = await body('/warehouses');
      for (const counted of [totals, items[0].totals]) {
        expect(counted).toMatchObject({
          tables: 7,
          schemas: 1,
          byKind: { table: 6, view: 1 },
          byHealth: { 'has-data': 5, empty: 1, derived: 1 },
          needsReview: 1,
          rows: { value: 1_234_567 + 420 + 98_765 + 250_000 + 12 },
        });
      }
      expect((await body('/warehouses/main')).totals).toEqual(items[0].totals);
      const schemas = await body('/warehouses/main/schemas');
      expect(schemas).toMatchObject({
        totalItems: 1,
        items: [{ name: 'shop', totals: { tables: 7 } }],
      });
    });

    it.each([
      '/tables/main/finance.payroll',
      '/tables/main/finance.payroll/columns',
      '/tables/main/finance.payroll/references',
      '/warehouses/main/schemas/finance',
    ])('knows nothing of %s', async path => {
      expect((await api.get(path)).status).toBe(404);
    });

    it('lets nobody review what she may not see', async () => {
      const path = '/tables/main/finance.payroll/review';
      expect((await api.put(path, { decision: 'wrong' })).status).toBe(404);
      expect((await api.delete(path)).status).toBe(404);
    });

    it('names no hidden table anywhere around one that is shown', async () => {
      const paths = [
        '/tables',
        '/facets',
        '/warehouses',
        '/warehouses/main/schemas',
        '/tables/main/shop.orders',
        '/tables/main/shop.orders/references',
        '/tables/main/shop.order_summary',
        '/tables/main/shop.order_summary/columns',
        '/tables/main/shop.users',
        '/tables/main/shop.users/references',
        '/runs',
      ];
      for (const path of paths) {
        const text = JSON.stringify(await body(path));
        expect(text).not.toMatch(/finance\.|"payroll"|ledger|payroll_user/);
      }
      expect(await body('/tables/main/shop.orders')).toMatchObject({
        references: { outgoing: 2, incoming: 0 },
      });
      expect(await body('/tables/main/shop.users')).toMatchObject({
        references: { outgoing: 0, incoming: 1 },
      });
      const { incoming } = await body('/tables/main/shop.users/references');
      expect(incoming).toHaveLength(1);
      const { outgoing } = await body('/tables/main/shop.orders/references');
      expect(outgoing).toHaveLength(2);
      expect(await body('/tables/main/shop.order_summary')).toMatchObject({
        readsFrom: [{ name: 'orders' }],
      });
    });

    it('keeps to itself how many tables a run added', async () => {
      const { items } = await body('/runs');
      expect(items[0].state).toBe('succeeded');
      expect(items[0].result).toBeUndefined();
      expect((await body(`/runs/${items[0].id}`)).result).toBeUndefined();
    });
  });

  it('lets owners review what they own', async () => {
    api.decisions[datamapTableReviewPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableReviewPermission,
        datamapTableConditions.isOwner({ claims: ['group:default/finance'] }),
      );
    const review = { decision: 'expected' };
    expect(
      (await api.put('/tables/main/finance.payroll/review', review, owner))
        .body,
    ).toMatchObject({ by: 'user:default/owner' });
    const refused = await api.put('/tables/main/shop.carts/review', review);
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain("'datamap.table.review'");
    expect(await body('/tables/main/finance.payroll')).toMatchObject({
      mayReview: true,
    });
    expect(await body('/tables/main/shop.carts')).toMatchObject({
      mayReview: false,
    });
  });

  it('lets only those start a run who may', async () => {
    api.decisions['datamap.run.start'] = { result: AuthorizeResult.DENY };
    const { status } = await api.post('/runs', { warehouse: 'main' });
    expect(status).toBe(403);
    expect(await body('/warehouses/main')).toMatchObject({
      mayStartRun: false,
    });
  });

  it('answers the permission backend about single tables', async () => {
    const { status, body: answer } = await send
      .post('/api/datamap/.well-known/backstage/permissions/apply-conditions')
      .set('authorization', serviceHeader)
      .send({
        items: [
          'resource:main/finance.payroll',
          'resource:main/shop.orders',
          'resource:main/shop.nothing',
        ].map((resourceRef, id) => ({
          id: String(id),
          resourceRef,
          resourceType: 'datamap-table',
          conditions: datamapTableConditions.isOwner({
            claims: ['group:default/finance'],
          }),
        })),
      });
    expect({ status, answer }).toMatchObject({
      status: 200,
      answer: {
        items: [
          { id: '0', result: 'ALLOW' },
          { id: '1', result: 'DENY' },
          { id: '2', result: 'DENY' },
        ],
      },
    });
  });
});
