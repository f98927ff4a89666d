import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { DatamapMap, MapEdge, Reference } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import {
  aMapEdge,
  aMapTable,
  aNeighbourhood,
} from '../../__testUtils__/mapFixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aReference,
  tablePageHandlers,
} from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(40_000);

const path = '/catalog/main/resource/ecommerce.orders/relationships';
const base = 'http://localhost:7007/api/datamap/v1';
const asked: URLSearchParams[] = [];

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  // jsdom lays nothing out: what scrolls is 600 pixels high, a row 92.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(400);
  const length = { baseVal: { value: 800 } };
  Object.defineProperties(SVGElement.prototype, {
    width: { configurable: true, value: length },
    height: { configurable: true, value: length },
  });
});
afterEach(() => jest.restoreAllMocks());

const linkOf = (entityName: string) => {
  const name = entityName.replace('ecommerce.', '');
  const { entityRef, schema, title } = aMapTable(name);
  return { entityRef, entityName, schema, name, title };
};

/** The references of one table, as the API lists them, of edges of the map. */
function referencesOf(entityName: string, edges: MapEdge[]) {
  const references = edges.filter(({ type }) => type === 'reference');
  const reference = (edge: MapEdge, other: string): Reference =>
    aReference({
      ...edge,
      constraint: edge.constraint!,
      table: linkOf(entityName),
      otherTable: linkOf(other),
    } as Partial<Reference>);
  return {
    outgoing: references
      .filter(({ from }) => from === entityName)
      .map(edge => reference(edge, edge.to)),
    incoming: references
      .filter(({ to }) => to === entityName)
      .map(edge => reference(edge, edge.from)),
  };
}

/** Answers as a backend that knows these edges. */
function answer(edges: MapEdge[], map: DatamapMap = aNeighbourhood(edges)) {
  server.use(
    http.get(`${base}/map`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(map);
    }),
    http.get(`${base}/tables/main/:table/references`, ({ params }) =>
      HttpResponse.json(referencesOf(String(params.table), edges)),
    ),
    ...tablePageHandlers(),
  );
}

const drawn = () =>
  within(screen.getByRole('figure'))
    .queryAllByRole('img')
    .flatMap(line => line.getAttribute('aria-label')!.split('; '))
    .sort();

const headings = () =>
  within(screen.getByRole('list', { name: 'All connections of Orders' }))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

const edges = [
  aMapEdge('orders', 'users', { constraint: 'buyer', nullable: true }),
  aMapEdge('orders', 'users', { constraint: 'payer', validated: false }),
  aMapEdge('orders', 'orders', { constraint: 'parent' }),
  aMapEdge('lines', 'orders', {
    deferrable: true,
    columns: [
      { from: 'site', to: 'site_id' },
      { from: 'number', to: 'id' },
    ],
  }),
  aMapEdge('lines', 'products'),
  aMapEdge('sales', 'orders', {
    type: 'reads',
    columns: [],
    constraint: undefined,
  }),
  aMapEdge('rush', 'orders', {
    type: 'inherits',
    columns: [],
    constraint: undefined,
  }),
];

describe('RelationshipsTab', () => {
  it('draws the same as it lists', async () => {
    answer(edges);
    const { container } = renderPage({ path });
    await waitFor(() =>
      expect(drawn()).toEqual([
        'Lines (ecommerce.lines) leads to Orders (ecommerce.orders)',
        'Lines (ecommerce.lines) leads to Products (ecommerce.products)',
        'Orders (ecommerce.orders) leads to Users (ecommerce.users): 2 references',
        'Orders (ecommerce.orders) leads to itself',
        'Rush (ecommerce.rush) is a special case of Orders (ecommerce.orders)',
        'Sales (ecommerce.sales) is put together from Orders (ecommerce.orders)',
      ]),
    );
    expect(headings()).toEqual([
      'Leads to itself once',
      'Leads to one table',
      'Is used by one table',
      'One view is put together from it',
      'Has one special case',
      'Between the tables around it: one connection',
    ]);
    const list = screen.getByRole('list', { name: /^All connections/ });
    expect(within(list).getByText(/2 references/)).toBeInTheDocument();
    expect(
      within(list).getByText('Old rows never checked'),
    ).toBeInTheDocument();
    expect(within(list).getByText('Check can wait')).toBeInTheDocument();
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
        .filter(text => text === 'site → site_id' || text === 'number → id'),
    ).toEqual(['site → site_id', 'number → id']);
    for (const meaning of [
      'Leads to: values here are found there',
      'Put together from (a view)',
      'Special case of',
    ]) {
      expect(screen.getByText(meaning)).toBeInTheDocument();
    }
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('leads to the map, with the table in the middle', async () => {
    answer(edges);
    renderPage({ path });
    const link = await screen.findByRole('link', { name: 'Show on the map' });
    const url = new URL(link.getAttribute('href')!, 'http://localhost');
    expect(url.pathname).toBe('/datamap/map');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      focus: 'ecommerce.orders',
      selected: 'ecommerce.orders',
    });
  });

  it('tells the join in words and as SQL to copy', async () => {
    answer(edges);
    renderPage({ path });
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    const [details] = await screen.findAllByRole('button', {
      name: 'How they connect: Orders and Users',
    });
    await user.click(details);
    expect(details).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getAllByText(/users_id here has the same value as id there/),
    ).not.toHaveLength(0);
    expect(screen.getAllByText(/never checked\.$/)).not.toHaveLength(0);
    const [sql] = screen.getAllByRole('group', { name: /LEFT JOIN.*buyer/ });
    expect(sql).toHaveTextContent(
      'SELECT * FROM ecommerce.orders AS orders LEFT JOIN ecommerce.users AS users ON users.id = orders.users_id;',
    );
    await user.click(
      screen.getAllByRole('button', { name: 'Copy the SQL' })[0],
    );
    expect(written).toHaveBeenCalledWith(
      expect.stringContaining('FROM ecommerce.orders AS orders\nLEFT JOIN'),
    );
    expect(await screen.findByText('Copied')).toBeInTheDocument();
  });

  it('says what is left out, lists it, and shows 25 more when asked', async () => {
    const many = Array.from({ length: 127 }, (_, index) =>
      aMapEdge(`list_${index}`, 'orders'),
    );
    const shown = aNeighbourhood(many.slice(0, 25), {
      leftOut: { tables: 102, edges: 102 },
    });
    shown.tables[0] = { ...shown.tables[0], neighbours: 127, leftOut: 102 };
    answer(many, shown);
    renderPage({ path });
    expect(
      await screen.findByText(
        /25 of 127 connected tables shown, 102 more\. The list has all of them\./,
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Is used by 127 tables'),
    ).toBeInTheDocument();
    const [row] = within(
      screen.getByRole('list', { name: /^All connections/ }),
    ).getAllByRole('listitem');
    expect(row).toHaveAttribute('aria-setsize', '128');
    await userEvent.click(screen.getByRole('button', { name: 'Show 25 more' }));
    await waitFor(() =>
      expect(asked.map(query => query.get('perTable'))).toContain('50'),
    );
    expect(
      await screen.findByRole('button', { name: 'Show fewer' }),
    ).toBeVisible();
  });

  it('shows and hides what is around a neighbour', async () => {
    const map = aNeighbourhood([edges[0]]);
    map.tables[1] = { ...map.tables[1], neighbours: 4, leftOut: 3 };
    answer([edges[0]], map);
    renderPage({ path });
    const list = await screen.findByRole('list', { name: /^All connections/ });
    await userEvent.click(
      await within(list).findByRole('button', {
        name: 'Show 3 more tables around Users',
      }),
    );
    await waitFor(() =>
      expect(asked.map(query => query.getAll('expand'))).toContainEqual([
        'ecommerce.users',
      ]),
    );
    expect(await screen.findByText('Around Users')).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', {
        name: 'Hide the tables around Users',
      })[0],
    );
    await waitFor(() =>
      expect(screen.queryByText('Around Users')).not.toBeInTheDocument(),
    );
  });

  it('explains that no connection is no fault', async () => {
    answer([]);
    renderPage({ path });
    expect(
      await screen.findByText('No connections are recorded'),
    ).toBeInTheDocument();
    expect(screen.getByText(/common, and not a fault/)).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [500, 'This didn’t load'],
  ])('says why nothing is shown after a %s', async (status, words) => {
    server.use(
      http.get(`${base}/map`, () =>
        HttpResponse.json({ error: { name: 'E', message: 'E' } }, { status }),
      ),
      ...tablePageHandlers(),
    );
    renderPage({ path });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('speaks Korean', async () => {
    answer(edges);
    renderPage({ path, language: 'ko' });
    expect(
      await screen.findByText('여기에서 찾아가는 테이블 1개'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(drawn()).toContain(
        'Orders (ecommerce.orders)에서 Users (ecommerce.users) 쪽으로 연결: 2개',
      ),
    );
    const tab = await screen.findByRole('link', { name: '연결 관계' });
    expect(tab).toHaveAttribute('aria-current', 'page');
  });
});
