import type { TableSummary } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
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
const orderLines = entityName({
  type: 'table',
  warehouse: 'main',
  schema: 'shop',
  name: 'Order Lines',
});

describe('the routes about tables', () => {
  let api: DatamapBackend;
  const connector = fillWithShop(new FixtureConnector());

  beforeAll(async () => {
    api = await startDatamapBackend({
      database: await databases.init('POSTGRES_18'),
      connectors: { fixture: connector },
      datamap: shopConfig,
    });
    await api.settled('main');
  });

  afterAll(async () => {
    await api.stop();
  });

  async function names(query: string): Promise<string[]> {
    const { status, body } = await api.get(`/tables?${query}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    return (body.items as TableSummary[]).map(({ name }) => name);
  }

  it('lists by title, the description apart from it', async () => {
    const { body } = await api.get('/tables');
    expect(body.totalItems).toBe(9);
    expect(body.pageInfo).toEqual({});
    expect((body.items as TableSummary[]).map(({ title }) => title)).toEqual([
      'Carts',
      'Ledger',
      'Order lines',
      'Order summary',
      'Orders',
      'Payroll',
      'Products',
      'Returns',
      '회원',
    ]);
    const [users] = (body.items as TableSummary[]).filter(
      ({ name }) => name === 'users',
    );
    expect(users).toMatchObject({
      entityRef: 'resource:main/shop.users',
      schema: 'shop',
      schemaEntityName: 'shop',
      description: '가입한 사람들',
      owner: 'group:default/data-team',
      rows: { grade: 'estimate', method: 'reltuples-scaled' },
      size: { grade: 'exact', method: 'relation-size' },
      lastUpdated: { grade: 'unknown', method: 'none' },
      health: 'has-data',
    });
  });

  it.each([
    'title',
    '-title',
    'rows',
    '-rows',
    'size',
    '-size',
    'lastUpdated',
    '-lastUpdated',
  ])('pages by %s as it lists in one go', async sort => {
    const whole = await names(`sort=${sort}`);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.get(
        `/tables?sort=${sort}&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      );
      expect(body.totalItems).toBe(9);
      paged.push(...body.items.map((item: TableSummary) => item.name));
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(9);
  });

  it('puts tables without a number last, whatever the direction', async () => {
    expect((await names('sort=rows')).at(-1)).toBe('order_summary');
    expect((await names('sort=-rows')).at(-1)).toBe('order_summary');
    expect((await names('sort=-rows')).at(0)).toBe('users');
    expect((await names('sort=rows')).at(0)).toBe('carts');
  });

  it.each([
    ['not ours', 'x'],
    ['of another sort', Buffer.from('["rows","1","a"]').toString('base64url')],
    [
      'with a value that no row can have',
      Buffer.from(
        '["title",7,"00000000-0000-0000-0000-000000000000"]',
      ).toString('base64url'),
    ],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    const { status, body } = await api.get(`/tables?cursor=${cursor}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      name: 'InputError',
      message: expect.stringContaining("'cursor'"),
    });
  });

  it.each([
    ['q=order', ['Order Lines', 'order_summary', 'orders']],
    ['q=ORDER%20lines', ['Order Lines']],
    ['q=order%20order%20row', ['orders']],
    ['q=%EA%B0%80%EC%9E%85%ED%95%9C', ['users']],
    // 가입 as macOS writes it, in single letters.
    [`q=${encodeURIComponent('가입'.normalize('NFD'))}`, ['users']],
    ['q=%25', []],
    ['q=order_', ['order_summary']],
    ['q=%5C', []],
    ['schema=finance', ['ledger', 'payroll']],
    ['schema=finance&schema=shop&kind=view', ['order_summary']],
    ['warehouse=other', []],
    ['health=empty', ['carts']],
    ['owner=group%3Adefault%2Ffinance', ['ledger', 'payroll']],
    ['review=active', []],
  ])('filters by %s', async (query, expected) => {
    expect((await names(query)).sort()).toEqual([...expected].sort());
  });

  it.each(['sort=colour', 'limit=0', 'limit=501', 'kind=index', 'colour=red'])(
    'refuses %s',
    async query => {
      const { status, body } = await api.get(`/tables?${query}`);
      expect(status).toBe(400);
      expect(body.error.name).toBe('InputError');
    },
  );

  it('counts each filter under all the others', async () => {
    const { body } = await api.get('/facets?schema=shop&kind=view');
    expect(body).toEqual({
      warehouse: [{ value: 'main', label: 'Main warehouse', count: 1 }],
      schema: [{ value: 'shop', label: 'Shop', count: 1 }],
      kind: [
        { value: 'table', count: 6 },
        { value: 'view', count: 1 },
      ],
      health: [{ value: 'derived', count: 1 }],
      owner: [{ value: 'group:default/data-team', count: 1 }],
      trust: [],
      verdict: [
        { value: 'not-described', count: 1 },
        { value: 'nothing-of-its-own', count: 1 },
      ],
      tag: [],
      personalData: [],
    });
  });

  it('tells everything of one table', async () => {
    const { body } = await api.get('/tables/main/shop.orders');
    expect(body).toMatchObject({
      title: 'Orders',
      titleSource: 'comment',
      description: 'One row is one order',
      schemaTitle: 'Shop',
      schemaEntityRef: 'resource:main/shop',
      warehouseTitle: 'Main warehouse',
      databaseOwner: 'loader',
      columns: 1,
      references: { outgoing: 3, incoming: 0 },
      sizes: { table: { grade: 'exact' } },
      activity: { inserted: 98_765 },
      verdicts: [],
      mayReview: true,
    });
    const { body: view } = await api.get('/tables/main/shop.order_summary');
    expect(view.readsFrom).toEqual([
      expect.objectContaining({ entityRef: 'resource:main/shop.orders' }),
      expect.objectContaining({ entityRef: 'resource:main/finance.payroll' }),
    ]);
    expect(view.verdict).toMatchObject({
      verdict: 'nothing-of-its-own',
      explanationKey: 'verdict.nothing-of-its-own',
    });
    const { body: payroll } = await api.get('/tables/main/finance.payroll');
    expect(payroll.inheritedBy).toEqual([
      expect.objectContaining({ name: 'ledger' }),
    ]);
    expect(payroll.references).toEqual({ outgoing: 1, incoming: 1 });
  });

  it('does not know a table that is not there', async () => {
    const { status, body } = await api.get('/tables/main/shop.nothing');
    expect(status).toBe(404);
    expect(body.error.message).toContain("'shop.nothing'");
    expect((await api.get('/tables/other/shop.orders')).status).toBe(404);
  });

  it('lists columns with their keys and what they reference', async () => {
    const { body } = await api.get('/tables/main/shop.returns/columns');
    expect(body.totalItems).toBe(4);
    expect(body.items[2]).toMatchObject({
      position: 3,
      name: 'order_number',
      title: 'Order number',
      keys: [
        {
          type: 'foreign',
          constraint: 'returns_line_fkey',
          position: 2,
          of: 2,
        },
      ],
      references: [
        {
          constraint: 'returns_line_fkey',
          column: 'order_id',
          table: { name: 'Order Lines', entityName: orderLines },
        },
      ],
    });
  });

  it('lists both directions of references, composite keys pair by pair', async () => {
    const { body: returns } = await api.get(
      '/tables/main/shop.returns/references',
    );
    expect(returns.outgoing).toHaveLength(2);
    expect(returns.outgoing[0]).toMatchObject({
      constraint: 'returns_line_fkey',
      table: { name: 'returns' },
      otherTable: { name: 'Order Lines' },
      columns: [
        { from: 'order_line', to: 'line' },
        { from: 'order_number', to: 'order_id' },
      ],
      onDelete: 'cascade',
    });
    expect(returns.incoming).toEqual([
      expect.objectContaining({
        constraint: 'returns_replaces_fkey',
        columns: [{ from: 'replaces', to: 'id' }],
      }),
    ]);
    const { body: lines } = await api.get(
      `/tables/main/${orderLines}/references`,
    );
    expect(lines).toMatchObject({
      outgoing: [],
      incoming: [
        {
          table: { name: 'Order Lines' },
          otherTable: { name: 'returns' },
          columns: [
            { from: 'order_line', to: 'line' },
            { from: 'order_number', to: 'order_id' },
          ],
        },
      ],
    });
  });

  it('keeps a review until the facts change', async () => {
    const review = { decision: 'expected', note: 'Filled in December' };
    const { status, body } = await api.put(
      '/tables/main/shop.carts/review',
      review,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...review,
      by: 'user:default/mock',
      active: true,
    });
    expect(await names('review=active')).toEqual(['carts']);
    expect(await names('health=empty&review=none')).toEqual([]);
    const { body: reviewed } = await api.get('/warehouses/main');
    expect(reviewed.totals.needsReview).toBe(0);

    await api.run('main');
    expect(await names('review=active')).toEqual(['carts']);

    connector.rows.set(104, 5000);
    await api.run('main');
    connector.rows.set(104, 0);
    await api.run('main');
    expect(await names('review=active')).toEqual([]);
    const { body: carts } = await api.get('/tables/main/shop.carts');
    expect(carts).toMatchObject({
      verdict: { verdict: 'emptied' },
      review: { decision: 'expected', active: false },
    });
    const { body: warehouse } = await api.get('/warehouses/main');
    expect(warehouse.totals.needsReview).toBe(1);

    expect((await api.delete('/tables/main/shop.carts/review')).status).toBe(
      204,
    );
    const { body: after } = await api.get('/tables/main/shop.carts');
    expect(after.review).toBeUndefined();
  });

  it.each([{}, { decision: 'fine' }, { decision: 'wrong', by: 'me' }])(
    'refuses the review %j',
    async review => {
      const { status } = await api.put(
        '/tables/main/shop.carts/review',
        review,
      );
      expect(status).toBe(400);
    },
  );
});
