import { mockCredentials } from '@backstage/backend-test-utils';
import {
  datamapApiDocument,
  type DatamapMap,
  datamapTableReadPermission,
} from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import request from 'supertest';
import {
  fillWithShop,
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from '../__testUtils__/FixtureConnector';
import { StoreDatabases } from '../__testUtils__/StoreDatabases';
import { shopConfig } from '../__testUtils__/shopConfig';
import {
  type DatamapBackend,
  startDatamapBackend,
} from '../__testUtils__/startDatamapBackend';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

jest.setTimeout(60_000);

const databases = StoreDatabases.create({ ids: ['POSTGRES_18'] });
const orderLines = entityName({
  type: 'table',
  warehouse: 'main',
  schema: 'shop',
  name: 'Order Lines',
});

describe('the routes about the map', () => {
  let api: DatamapBackend;
  const connector = fillWithShop(new FixtureConnector());
  // A hub that 60 tables reference; the last of them is a hub itself.
  connector.relations.push(
    fixtureTable(400, 'hub', 'centre', {
      keys: [fixtureReference(4000, 'centre_user_fkey', 101)],
    }),
    ...Array.from({ length: 60 }, (_, index) =>
      fixtureTable(401 + index, 'hub', `spoke_${index + 10}`, {
        keys: [fixtureReference(4001 + index, 'spoke_fkey', 400)],
      }),
    ),
    ...Array.from({ length: 3 }, (_, index) =>
      fixtureTable(501 + index, 'hub', `outer_${index}`, {
        keys: [fixtureReference(5001 + index, 'outer_fkey', 460)],
      }),
    ),
  );

  beforeAll(async () => {
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterEach(() => {
    delete api.decisions[datamapTableReadPermission.name];
  });

  afterAll(async () => {
    await api.stop();
  });

  async function map(query: string): Promise<DatamapMap> {
    const { status, body } = await api.get(`/map?warehouse=main${query}`);
    expect({ query, status, error: body.error }).toEqual({
      query,
      status: 200,
    });
    return body;
  }

  function namesOf({ tables }: DatamapMap): string[] {
    return tables.map(({ name }) => name);
  }

  it('shows the schemas, and the edges between them, counted', async () => {
    const overview = await map('');
    expect(overview).toMatchObject({
      warehouse: 'main',
      view: 'overview',
      tables: [],
      edges: [],
      leftOut: { tables: 0, edges: 0 },
    });
    expect(overview.lastReadAt).toBeDefined();
    expect(
      overview.schemas.map(({ entityName: name, tables, references }) => ({
        name,
        tables,
        references,
      })),
    ).toEqual([
      { name: 'finance', tables: 2, references: 0 },
      { name: 'hub', tables: 64, references: 63 },
      { name: 'shop', tables: 7, references: 4 },
    ]);
    expect(overview.bands).toEqual([
      { from: 'finance', to: 'shop', references: 1, reads: 0, inherits: 0 },
      { from: 'hub', to: 'shop', references: 1, reads: 0, inherits: 0 },
      { from: 'shop', to: 'finance', references: 1, reads: 1, inherits: 0 },
    ]);
  });

  it('shows a schema with the edges within it and the bands to others', async () => {
    const shop = await map('&schema=shop');
    expect(shop).toMatchObject({
      view: 'schema',
      focus: 'shop',
      leftOut: { tables: 0, edges: 4 },
    });
    expect(namesOf(shop)).toEqual([
      'Order Lines',
      'carts',
      'order_summary',
      'orders',
      'products',
      'returns',
      'users',
    ]);
    expect(shop.bands).toHaveLength(3);
    expect(shop.schemas.map(({ name }) => name)).toEqual([
      'finance',
      'hub',
      'shop',
    ]);
    expect(shop.edges.map(({ id }) => id)).toContain(
      `reference:shop.returns:${orderLines}:returns_line_fkey`,
    );
    expect(shop.edges.every(({ from }) => from.startsWith('shop.'))).toBe(true);
    const more = await map(
      '&schema=shop&expand=finance.payroll&expand=shop.users',
    );
    expect(namesOf(more)).toEqual(
      expect.arrayContaining(['payroll', 'ledger', 'centre']),
    );
  });

  it('shows of a large schema the tables that hold it together', async () => {
    const hub = await map('&schema=hub&limit=2');
    expect(namesOf(hub)).toEqual(['centre', 'spoke_69']);
    expect(hub.leftOut.tables).toBe(62);
    expect(hub.tables[0]).toMatchObject({ neighbours: 61, leftOut: 60 });
  });

  it('shows of a hub what it references, then its most connected neighbours, and counts the rest', async () => {
    const hub = await map('&focus=hub.centre&perTable=3');
    expect(namesOf(hub)).toEqual(['centre', 'spoke_10', 'spoke_69', 'users']);
    expect(hub.tables[0]).toMatchObject({
      hops: 0,
      neighbours: 61,
      leftOut: 58,
    });
    expect(hub.leftOut).toEqual({ tables: 58, edges: 58 + 3 + 2 });
    const whole = await map('&focus=hub.centre');
    expect(whole.tables).toHaveLength(26);
    expect(whole.leftOut.tables).toBe(36);
  });

  it('looks two tables far, and expands what is asked for', async () => {
    const near = await map('&focus=hub.outer_0');
    expect(namesOf(near)).toEqual(['outer_0', 'spoke_69']);
    const wide = await map('&focus=hub.outer_0&hops=2');
    expect(namesOf(wide)).toEqual([
      'outer_0',
      'spoke_69',
      'centre',
      'outer_1',
      'outer_2',
    ]);
    expect(wide.tables.map(({ hops }) => hops)).toEqual([0, 1, 2, 2, 2]);
    const expanded = await map(
      '&focus=hub.outer_0&perTable=5&expand=hub.centre&expand=hub.spoke_69&expand=no.such',
    );
    expect(expanded.tables.map(({ hops }) => hops).at(-1)).toBe(3);
    expect(expanded.leftOut.tables).toBe(61 - 5);
    const limited = await map('&focus=hub.outer_0&hops=2&limit=3');
    expect(limited.tables).toHaveLength(3);
    expect(limited.leftOut.tables).toBe(2);
  });

  it('takes as many expanded tables as the document says', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `x${index}`);
    expect(
      (await map(`&focus=shop.users&expand=${names.join('&expand=')}`)).tables,
    ).not.toHaveLength(0);
  });

  it('shows columns of keys and references only', async () => {
    const { tables } = await map('&focus=shop.returns');
    const lines = tables.find(({ name }) => name === 'Order Lines');
    expect(lines).toMatchObject({
      columnCount: 3,
      columns: [
        { name: 'order_id', keys: ['primary'] },
        { name: 'line', keys: ['primary'] },
      ],
    });
    expect(tables[0].columns.map(({ name, keys }) => ({ name, keys }))).toEqual(
      [
        { name: 'id', keys: [] },
        { name: 'order_line', keys: ['foreign'] },
        { name: 'order_number', keys: ['foreign'] },
        { name: 'replaces', keys: ['foreign'] },
      ],
    );
  });

  it('tells nobody of a foreign key to a table that she may not see', async () => {
    api.decisions[datamapTableReadPermission.name] =
      createDatamapTableConditionalDecision(
        datamapTableReadPermission,
        datamapTableConditions.inSchema({ schemas: ['finance'] }),
      );
    const shown = await map('&focus=finance.payroll');
    expect(shown.tables[0]).toMatchObject({ neighbours: 1, columns: [] });
    expect(JSON.stringify(shown)).not.toMatch(/shop|user/);
    const overview = await map('');
    expect(overview.schemas.map(({ name }) => name)).toEqual(['finance']);
    expect(overview.bands).toEqual([]);
    expect((await api.get('/map?warehouse=main&schema=shop')).status).toBe(404);
    expect((await api.get('/map?warehouse=main&focus=shop.users')).status).toBe(
      404,
    );
  });

  it.each([
    ['/map?warehouse=main&focus=shop.no', 404, "table 'shop.no'"],
    ['/map?warehouse=main&schema=no', 404, "schema 'no'"],
    ['/map?warehouse=other', 404, "warehouse 'other'"],
    ['/map?warehouse=main&focus=shop.users&schema=shop', 400, "'focus'"],
    ['/map?warehouse=main&focus=shop.users&hops=3', 400, 'hops'],
    ['/map', 400, 'warehouse'],
    ['/map/path?warehouse=main&from=shop.no&to=shop.users', 404, "'shop.no'"],
    ['/map/path?warehouse=main&from=shop.users&to=shop.no', 404, "'shop.no'"],
    [
      '/map/path?warehouse=main&from=shop.users&to=shop.users',
      400,
      "both the table 'shop.users'",
    ],
  ])('refuses %s with %d', async (path, status, message) => {
    const { status: actual, body } = await api.get(path);
    expect({ path, actual }).toEqual({ path, actual: status });
    expect(body.error.message).toContain(message);
  });

  it('finds ways, with the SQL', async () => {
    const { body } = await api.get(
      '/map/path?warehouse=main&from=shop.products&to=finance.payroll',
    );
    expect(body).toMatchObject({
      moreWays: false,
      items: [
        {
          tables: [
            { entityName: 'shop.products' },
            { entityName: 'shop.orders' },
            { entityName: 'finance.payroll' },
          ],
          steps: [
            { forward: false, edge: { constraint: 'orders_product_fkey' } },
            { forward: true, edge: { constraint: 'orders_payroll_fkey' } },
          ],
        },
      ],
    });
    expect(body.items[0].sql).toContain('FROM shop.products AS products');
    const { body: none } = await api.get(
      '/map/path?warehouse=main&from=shop.products&to=shop.carts',
    );
    expect(none).toEqual({ items: [], moreWays: false });
    const { body: one } = await api.get(
      '/map/path?warehouse=main&from=shop.orders&to=shop.users&limit=1',
    );
    expect(one.items).toHaveLength(1);
  });

  it('joins a table with itself by its reference to itself', async () => {
    const { body } = await api.get(
      '/map/path?warehouse=main&from=shop.returns&to=shop.returns',
    );
    expect(body.items).toHaveLength(1);
    expect(body.items[0].sql).toBe(`SELECT *
FROM shop.returns AS returns
LEFT JOIN shop.returns AS returns_2
  ON returns_2.id = returns.replaces`);
  });

  it('counts the tables with a description', async () => {
    const { body } = await api.get('/warehouses/main');
    expect(body.totals).toMatchObject({ tables: 73, described: 2 });
    const { body: schema } = await api.get('/warehouses/main/schemas/finance');
    expect(schema.totals.described).toBe(0);
  });

  it('serves the document of the API to who has a credential', async () => {
    const send = request(api.backend.server);
    const path = '/api/datamap/openapi.json';
    expect((await send.get(path)).status).toBe(401);
    const { status, body } = await send
      .get(path)
      .set('authorization', mockCredentials.user.header());
    expect(status).toBe(200);
    expect(body.info).toEqual(datamapApiDocument.info);
    expect(Object.keys(body.paths)).toEqual(
      Object.keys(datamapApiDocument.paths).map(
        documented => `/api/datamap${documented}`,
      ),
    );
  });
});
