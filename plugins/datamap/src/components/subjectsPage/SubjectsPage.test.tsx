import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { aWarehouse, someTotals } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

const schemasAddress =
  'http://localhost:7007/api/datamap/v1/warehouses/:warehouse/schemas';

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  server.use(...backend.handlers);
});

const aSchema = (name: string, described: number | undefined) => ({
  entityRef: `resource:main/${name}`,
  entityName: name,
  warehouse: 'main',
  name,
  title: `The ${name}`,
  description: `What ${name} is about`,
  owner: 'group:default/commerce',
  totals: someTotals({ described }),
});

function withSchemas(...items: ReturnType<typeof aSchema>[]) {
  server.use(
    http.get(schemasAddress, () =>
      HttpResponse.json({ items, totalItems: items.length, pageInfo: {} }),
    ),
  );
}

describe('SubjectsPage', () => {
  it('says of each subject what it is, how much, and how much of it is described', async () => {
    withSchemas(aSchema('finance', 9), aSchema('reporting', undefined));
    const { container } = renderPage({ path: '/datamap/subjects' });
    const link = await screen.findByRole('link', { name: 'The finance' });
    expect(link).toHaveAttribute(
      'href',
      '/datamap/warehouses/main/schemas/finance',
    );
    const [, finance, reporting] = screen.getAllByRole('row');
    expect(finance).toHaveTextContent('What finance is about');
    expect(finance).toHaveTextContent('9 of 12');
    expect(finance).toHaveTextContent('3.2 GB');
    expect(
      within(finance).getByRole('link', { name: /commerce/ }),
    ).toBeVisible();
    expect(reporting).toHaveTextContent('Not known yet');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('speaks Korean', async () => {
    withSchemas(aSchema('finance', 9));
    renderPage({ path: '/datamap/subjects', language: 'ko' });
    expect(
      await screen.findByRole('heading', { level: 1, name: '주제별 데이터' }),
    ).toBeVisible();
    expect(await screen.findByText('12개 중 9개')).toBeVisible();
  });

  it('names the warehouses where there are several, and keeps one when another fails', async () => {
    backend.warehouses = [
      aWarehouse(),
      aWarehouse({ id: 'second', title: 'Second warehouse' }),
    ];
    server.use(
      http.get(schemasAddress, ({ params }) =>
        params.warehouse === 'second'
          ? HttpResponse.json({ error: { name: 'Error' } }, { status: 500 })
          : HttpResponse.json({
              items: [aSchema('finance', 9)],
              totalItems: 1,
              pageInfo: {},
            }),
      ),
    );
    renderPage({ path: '/datamap/subjects' });
    expect(
      await screen.findByRole('heading', { name: 'Sales warehouse' }),
    ).toBeVisible();
    expect(await screen.findByText('The finance')).toBeVisible();
    const second = screen.getByRole('region', { name: 'Second warehouse' });
    expect(
      await within(second).findByRole(
        'button',
        { name: 'Try again' },
        { timeout: 5_000 },
      ),
    ).toBeVisible();
  });

  it('says that there is nothing to see', async () => {
    backend.totals = someTotals({ schemas: 0, tables: 0 });
    backend.warehouses = [aWarehouse({ totals: backend.totals })];
    renderPage({ path: '/datamap/subjects' });
    expect(await screen.findByText('No tables for you to see')).toBeVisible();
  });
});
