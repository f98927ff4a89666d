import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import type { TableSearchDocument } from '@datamap/plugin-datamap-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import datamapPlugin from '../../alpha';

const refunds: Omit<TableSearchDocument, 'authorization'> = {
  title: '환불 (refunds)',
  text: [
    'refunds (ecommerce)',
    'Money given back, for every refund.',
    'Order (order_id)',
    '환불 금액 (refund_amount): In won.',
  ].join('\n'),
  location: '/catalog/main/resource/ecommerce.refunds',
  words: '',
  entityRef: 'resource:main/ecommerce.refunds',
  tableTitle: '환불',
  warehouse: 'main',
  schema: 'ecommerce',
  name: 'refunds',
  tableKind: 'table',
  owner: 'group:default/commerce',
  rows: { value: 1200, grade: 'estimate' },
  lastUpdated: '2024-11-12',
  columns: 2,
};

const queries: URLSearchParams[] = [];
const found: object[] = [];
const none = { totalItems: 0, items: [], pageInfo: {} };
const facets = {
  warehouse: [],
  schema: [{ value: 'ecommerce', count: 3 }],
  kind: [{ value: 'view', count: 1 }],
  health: [],
  owner: [{ value: 'group:default/commerce', count: 2 }],
};

const server = setupServer(
  http.get('http://localhost:7007/api/search/query', ({ request }) => {
    queries.push(new URL(request.url).searchParams);
    return HttpResponse.json({
      numberOfResults: found.length,
      results: found.map(document => ({
        type: 'otherNames' in document ? 'datamap-term' : 'datamap-table',
        document,
        rank: 1,
        highlight: {
          preTag: '<b1>',
          postTag: '</b1>',
          fields: { title: '환불 (<b1>refunds</b1>)' },
        },
      })),
    });
  }),
  http.get('http://localhost:7007/api/datamap/v1/facets', () =>
    HttpResponse.json(facets),
  ),
  http.get('http://localhost:7007/api/catalog/*', () =>
    HttpResponse.json({ ...none, facets: {} }),
  ),
  http.post('http://localhost:7007/api/catalog/*', () =>
    HttpResponse.json({ items: [] }),
  ),
);

async function search(path: string, language = 'en') {
  renderTestApp({
    features: [catalogPlugin, searchPlugin, datamapPlugin],
    initialRouteEntries: [path],
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'ko'],
                defaultLanguage: language,
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
}

/** The result that has a link of this name. */
async function resultOf(name: string) {
  return await waitFor(
    () => {
      const result = screen
        .getAllByRole('link', { name })
        .map(link => link.closest('li'))
        .find(item => item !== null);
      if (!result) {
        throw new Error(`No result has the link '${name}'`);
      }
      return result;
    },
    { timeout: 30_000 },
  );
}

jest.setTimeout(90_000);

describe('a table among the results of the search', () => {
  beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
  beforeEach(() => {
    // A portal remembers the language of the one before.
    localStorage.clear();
    queries.length = 0;
    found.splice(0, found.length, refunds);
  });
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it('says what it is, how much, how fresh, and why it was found', async () => {
    await search('/search?query=refund');
    await screen.findByText(/^Found in its columns/, {}, { timeout: 30_000 });
    const item = await resultOf('환불');
    expect(within(item).getByRole('link', { name: '환불' })).toHaveAttribute(
      'href',
      '/catalog/main/resource/ecommerce.refunds',
    );
    expect(item).toHaveTextContent('ecommerce.refunds · main');
    expect(item).toHaveTextContent('Money given back, for every refund.');
    expect(item).toHaveTextContent('about 1,200 rows');
    expect(item).toHaveTextContent('Last updated: Nov 12, 2024');
    expect(item).toHaveTextContent(
      'Found in its columns: 환불 금액 (refund_amount)',
    );
    expect(item).not.toHaveTextContent('order_id');
    expect(
      [...item.querySelectorAll('mark')].map(mark => mark.textContent),
    ).toEqual(['refunds', 'refund', 'refund']);
    expect(
      (await axe.run(item, { rules: { listitem: { enabled: false } } }))
        .violations,
    ).toEqual([]);
  });

  it('speaks Korean', async () => {
    await search('/search?query=환불', 'ko');
    await screen.findByText(/^이 열에서 찾았어요/, {}, { timeout: 30_000 });
    const item = await resultOf('환불');
    expect(item).toHaveTextContent('약 1,200 건');
    expect(item).toHaveTextContent('마지막 갱신: 2024년 11월 12일');
    expect(item).toHaveTextContent(
      '이 열에서 찾았어요: 환불 금액 (refund_amount)',
    );
  });

  it('says of a view that it keeps no rows, and of an unknown day that it is not known', async () => {
    found[0] = {
      ...refunds,
      tableKind: 'view',
      rows: { grade: 'unknown' },
      lastUpdated: undefined,
    };
    await search('/search?query=refund');
    const item = await resultOf('환불');
    expect(item).toHaveTextContent('keeps no rows itself');
    expect(item).toHaveTextContent('Last updated: not known');
    expect(item).toHaveTextContent('View');
  });

  it('leads to finding data where there is no table', async () => {
    found[0] = { title: 'Datamap', text: '', location: '/datamap' };
    await search('/search?query=datamap');
    expect(await resultOf('Find data')).toHaveTextContent(
      'There are no tables to find yet.',
    );
  });

  it('says of a term what it means and what else it is called', async () => {
    found[0] = {
      title: 'Refund',
      text: '환불, RFD\nMoney that goes **back**.',
      location: '/datamap/glossary?term=1',
      words: '',
      termId: '1',
      otherNames: ['환불', 'RFD'],
    };
    await search('/search?query=money');
    const item = await resultOf('Refund');
    expect(within(item).getByRole('link')).toHaveAttribute(
      'href',
      '/datamap/glossary?term=1',
    );
    expect(item).toHaveTextContent(
      /Term of the glossary · Also called: 환불,? (and )?RFD/,
    );
    expect(item).toHaveTextContent('Money that goes back.');
    expect(item.querySelector('mark')).toHaveTextContent('Money');
    expect(
      (await axe.run(item, { rules: { listitem: { enabled: false } } }))
        .violations,
    ).toEqual([]);
  });

  it('leads to the glossary, in Korean too', async () => {
    found[0] = {
      title: 'Glossary 용어집',
      text: '',
      location: '/datamap/glossary',
      words: '',
      otherNames: [],
    };
    await search('/search?query=용어', 'ko');
    const item = await resultOf('용어집');
    expect(within(item).getByRole('link')).toHaveAttribute(
      'href',
      '/datamap/glossary',
    );
  });

  it('narrows by area, kind and owner while only tables are looked for', async () => {
    const user = userEvent.setup();
    await search('/search?query=refund&types[]=datamap-table');
    const filters = await screen.findByRole(
      'group',
      { name: 'Filter' },
      { timeout: 10_000 },
    );
    await user.click(within(filters).getByLabelText(/^Subject area/));
    await user.click(await screen.findByRole('option', { name: /ecommerce/ }));
    await user.keyboard('{Escape}');
    await user.click(within(filters).getByLabelText(/^Kind/));
    await user.click(await screen.findByRole('option', { name: /View/ }));
    await user.keyboard('{Escape}');
    await screen.findByRole('link', { name: '환불' });
    const asked = [...queries[queries.length - 1]];
    expect(asked).toContainEqual(['filters[schema][0]', 'ecommerce']);
    expect(asked).toContainEqual(['filters[tableKind][0]', 'view']);

    await user.click(screen.getByText('Software Catalog'));
    await expect(
      screen.findByRole('group', { name: 'Filter' }, { timeout: 500 }),
    ).rejects.toThrow();
    expect([...queries[queries.length - 1].keys()].join()).not.toMatch(
      /filters/,
    );
  });
});
