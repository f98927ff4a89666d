import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { DatamapMap, JoinPath } from '@datamap/plugin-datamap-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { aTable, aWarehouse } from '../../__testUtils__/fixtures';
import { aMapEdge, aMapTable } from '../../__testUtils__/mapFixtures';
import { anOverview } from '../../__testUtils__/mapPageFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

const api = 'http://localhost:7007/api/datamap/v1';
const names = ['orders', 'order_items', 'products'];
const edges = [
  aMapEdge('order_items', 'orders'),
  aMapEdge('order_items', 'products'),
];
const way: JoinPath = {
  tables: names.map(name => aMapTable(name)),
  steps: [
    { edge: edges[0], forward: false },
    { edge: edges[1], forward: true },
  ],
  sql: 'SELECT * FROM ecommerce.orders',
};

let backend: FakeBackend;
let overview: DatamapMap;
let ways: JoinPath[];
let asked: URLSearchParams[];

function answerTo(query: URLSearchParams): DatamapMap {
  const focus = query.get('focus')?.replace('ecommerce.', '');
  if (!focus && !query.has('schema')) {
    return overview;
  }
  const shown =
    query.get('limit') === '1'
      ? [focus!]
      : names.filter(name => !focus || name !== 'products');
  return anOverview({
    view: focus ? 'neighbourhood' : 'schema',
    focus: query.get('focus') ?? query.get('schema') ?? undefined,
    bands: focus ? [] : overview.bands,
    tables: shown.map(name => aMapTable(name, { leftOut: focus ? 3 : 0 })),
    edges: edges.filter(({ from, to }) =>
      [from, to].every(name => shown.includes(name.split('.')[1])),
    ),
    leftOut: focus ? { tables: 7, edges: 9 } : { tables: 0, edges: 0 },
  });
}

beforeEach(() => {
  localStorage.clear();
  // What is drawn is looked at in a real browser; here is none to draw on.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  backend = new FakeBackend();
  backend.tables = names.map(name =>
    aTable({ name, title: aMapTable(name).title }),
  );
  overview = anOverview();
  ways = [way];
  asked = [];
  server.use(
    http.get(`${api}/map`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return backend.failure ? undefined : HttpResponse.json(answerTo(query));
    }),
    http.get(`${api}/map/path`, () =>
      HttpResponse.json({ items: ways, moreWays: false }),
    ),
    ...backend.handlers,
  );
});
afterEach(() => jest.restoreAllMocks());

const canvas = (name: string | RegExp) =>
  screen.findByRole('application', { name });
const inSelected = () =>
  within(screen.getByRole('region', { name: 'Selected' }));

describe('MapPage', () => {
  it('goes from the overview into a schema and onto a table, by the tree', async () => {
    renderPage({ path: '/datamap/map' });
    expect(await canvas('Map of 2 subject areas')).toBeVisible();
    expect(screen.getByText('All 2 subject areas are shown.')).toBeVisible();
    await userEvent.click(
      await screen.findByRole('treeitem', {
        name: /^.?\s*Orders and products/,
      }),
    );
    expect(await canvas('Map of Orders and products: 3 tables')).toBeVisible();
    await userEvent.click(
      await screen.findByRole('treeitem', { name: /^Order items/ }),
    );
    await userEvent.click(
      await inSelected().findByRole('button', {
        name: 'Show what is around it',
      }),
    );
    expect(await canvas('Map around Order items: 2 tables')).toBeVisible();
    expect(
      screen.getByText(/7 more tables belong here and aren’t shown/),
    ).toBeVisible();
    expect(
      screen.getByText(/9 connections lead to tables outside this map/),
    ).toBeVisible();
  });

  it('begins with the tables where one subject area alone has any', async () => {
    overview = anOverview();
    overview.schemas = overview.schemas.map((schema, index) =>
      index === 0 ? schema : { ...schema, tables: 0 },
    );
    renderPage({ path: '/datamap/map' });
    expect(await canvas('Map of Orders and products: 3 tables')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'All subject areas' }),
    ).not.toBeInTheDocument();
  });

  it('lists what the selected is connected to, and Enter goes there', async () => {
    renderPage({
      path: '/datamap/map?schema=ecommerce&selected=ecommerce.order_items',
    });
    await canvas(/^Map of/);
    const out = await inSelected().findByRole('region', { name: 'Leads to' });
    const products = within(out).getByRole('button', { name: /^Products/ });
    expect(products).toHaveTextContent('by products_id = id');
    products.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await inSelected().findByRole('heading', { name: 'Products' }),
    ).toBeVisible();
    expect(inSelected().getByText('Used by')).toBeVisible();
  });

  it('is walked over by arrow keys, says where, and Enter goes on', async () => {
    renderPage({ path: '/datamap/map' });
    (await canvas(/^Map of/)).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(
      await screen.findByText('Orders and products (ecommerce): 12 tables.'),
    ).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(await canvas('Map of Orders and products: 3 tables')).toBeVisible();
  });

  it('has everything in the address: hops, what is expanded, what is selected', async () => {
    renderPage({
      path: '/datamap/map?warehouse=main&focus=ecommerce.orders&hops=2&expanded=ecommerce.order_items&selected=ecommerce.order_items',
    });
    await canvas('Map around Orders: 2 tables');
    const query = asked.find(one => one.get('hops') === '2')!;
    expect(Object.fromEntries(query)).toMatchObject({
      warehouse: 'main',
      focus: 'ecommerce.orders',
      expand: 'ecommerce.order_items',
    });
    expect(
      screen.getByRole('button', { name: 'Two steps', pressed: true }),
    ).toBeVisible();
    await userEvent.click(
      await inSelected().findByRole('button', {
        name: 'Take its neighbours away',
      }),
    );
    await waitFor(() => expect(asked.at(-1)?.has('expand')).toBe(false));
  });

  it('finds the way between two tables, says each step, and has the SQL', async () => {
    renderPage({ path: '/datamap/map' });
    await canvas(/^Map of/);
    const choose = async (label: string, words: string, table: RegExp) => {
      await userEvent.type(
        screen.getByRole('combobox', { name: label }),
        words,
      );
      await userEvent.click(await screen.findByRole('option', { name: table }));
    };
    await choose('From table', 'orders', /ecommerce\.orders/);
    await choose('To table', 'prod', /ecommerce\.products/);
    expect(await screen.findByText('One shortest way')).toBeVisible();
    expect(
      screen.getByText('Orders → Order items by id = orders_id'),
    ).toBeVisible();
    expect(
      screen.getByText('Order items → Products by products_id = id'),
    ).toBeVisible();
    expect(
      screen.getByRole('group', { name: 'SQL that joins them along this way' }),
    ).toHaveTextContent('SELECT * FROM ecommerce.orders');
    expect(await canvas('Map of the ways: 3 tables')).toBeVisible();
  });

  it('says in words that there is no way', async () => {
    ways = [];
    renderPage({
      path: '/datamap/map?from=ecommerce.orders&to=ecommerce.products',
    });
    expect(
      await screen.findByText(/^No way leads from Orders to Products/),
    ).toBeVisible();
  });

  it('offers the warehouses where there are several', async () => {
    backend.warehouses = [
      aWarehouse(),
      aWarehouse({ id: 'other', title: 'Other warehouse' }),
    ];
    renderPage({ path: '/datamap/map?schema=ecommerce' });
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Warehouse' }),
      'Other warehouse',
    );
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)!)).toEqual({ warehouse: 'other' }),
    );
  });

  it('speaks Korean', async () => {
    renderPage({ path: '/datamap/map', language: 'ko' });
    expect(await canvas('주제 2개의 지도')).toBeVisible();
    expect(screen.getByText('두 테이블 사이의 경로 찾기')).toBeVisible();
  });
});

describe('MapPage without anything to draw', () => {
  it('says so where a warehouse is empty', async () => {
    overview = anOverview({ schemas: [], bands: [] });
    renderPage({ path: '/datamap/map' });
    expect(await screen.findByText('Nothing to draw yet')).toBeVisible();
  });

  it('says so where this person may not read, and offers no new try', async () => {
    backend.failure = { status: 403, name: 'NotAllowedError' };
    renderPage({ path: '/datamap/map?warehouse=main' });
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('leads back where a table is gone', async () => {
    server.use(
      http.get(`${api}/map`, ({ request }) =>
        new URL(request.url).searchParams.has('focus')
          ? HttpResponse.json(
              { error: { name: 'NotFoundError' } },
              { status: 404 },
            )
          : undefined,
      ),
    );
    renderPage({ path: '/datamap/map?focus=ecommerce.gone' });
    expect(await screen.findByText('Not found')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all subject areas' }),
    );
    expect(await canvas('Map of 2 subject areas')).toBeVisible();
  });
});

describe('MapPage for everyone', () => {
  it.each([
    '/datamap/map',
    '/datamap/map?schema=ecommerce&selected=ecommerce.order_items',
    '/datamap/map?focus=ecommerce.orders&from=ecommerce.orders&to=ecommerce.products',
  ])('has no barrier that axe knows on %s', async path => {
    renderPage({ path });
    await canvas(/^Map/);
    await screen.findByRole('tree');
    const { violations } = await axe.run(screen.getByRole('main'), {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(n => n.html)]),
    ).toEqual([]);
  });
});
