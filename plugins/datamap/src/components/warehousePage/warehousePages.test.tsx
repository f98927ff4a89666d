import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { aTable, aWarehouse, someTotals } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

const api = 'http://localhost:7007/api/datamap/v1';
const warehouse = aWarehouse({
  description: 'Orders and money.',
  owner: 'group:default/data-team',
  accessLevel: 1,
  server: { version: '18.4', database: 'sales' },
  warnings: [{ code: 'role-can-write' }],
});
const schema = {
  entityRef: 'resource:main/ecommerce',
  entityName: 'ecommerce',
  warehouse: 'main',
  name: 'ecommerce',
  title: 'Orders and products',
  owner: 'group:default/commerce',
  totals: someTotals(),
};

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  backend.tables = [aTable()];
  server.use(
    http.get(`${api}/warehouses/main`, () => HttpResponse.json(warehouse)),
    http.get(`${api}/warehouses/main/schemas/ecommerce`, () =>
      HttpResponse.json(schema),
    ),
    ...backend.handlers,
  );
});

describe('the page of a warehouse', () => {
  it('says what it holds, how it is read, whom to ask, and lists its tables', async () => {
    renderPage({ path: '/datamap/warehouses/main' });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Sales warehouse' }),
    ).toBeVisible();
    expect(await screen.findByText('Orders and money.')).toBeVisible();
    expect(screen.getByText(/The structure only/)).toBeVisible();
    expect(screen.getByText(/Our user could change data there/)).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'Orders and products' }),
    ).toHaveAttribute('href', '/datamap/warehouses/main/schemas/ecommerce');
    const table = await screen.findByRole('table', { name: 'Tables' });
    expect(
      await within(table).findByRole('link', { name: 'Orders' }),
    ).toBeVisible();
    expect(backend.listRequests.at(-1)?.getAll('warehouse')).toEqual(['main']);
  });

  it('says in Korean why it cannot be read', async () => {
    server.use(
      http.get(`${api}/warehouses/main`, () =>
        HttpResponse.json({
          ...warehouse,
          connection: { state: 'failing', code: 'password-rejected' },
        }),
      ),
    );
    renderPage({ path: '/datamap/warehouses/main', language: 'ko' });
    expect(await screen.findByRole('alert')).toHaveTextContent(/비밀번호/);
  });

  it('says that it is not here for this reader', async () => {
    server.use(
      http.get(`${api}/warehouses/main`, () =>
        HttpResponse.json({ error: { name: 'E' } }, { status: 404 }),
      ),
    );
    renderPage({ path: '/datamap/warehouses/main' });
    expect(await screen.findByText('Not found')).toBeVisible();
  });
});

describe('the page of a schema', () => {
  it('lists the tables of that schema alone', async () => {
    renderPage({ path: '/datamap/warehouses/main/schemas/ecommerce' });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Orders and products',
      }),
    ).toBeVisible();
    expect(
      await screen.findByText(/Nobody has described this subject area yet/),
    ).toBeVisible();
    await waitFor(() =>
      expect(backend.listRequests.at(-1)?.getAll('schema')).toEqual([
        'ecommerce',
      ]),
    );
  });

  it('is the same on the entity page of the catalog', async () => {
    server.use(
      http.get(
        'http://localhost:7007/api/catalog/entities/by-name/resource/main/ecommerce',
        () =>
          HttpResponse.json({
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'Resource',
            metadata: {
              namespace: 'main',
              name: 'ecommerce',
              title: 'Orders and products',
              annotations: { 'datamap.dev/warehouse': 'main' },
            },
            spec: { type: 'warehouse-schema', owner: 'group:default/commerce' },
            relations: [],
          }),
      ),
    );
    const { container } = renderPage({
      path: '/catalog/main/resource/ecommerce',
    });
    expect(
      await screen.findByText(/Nobody has described this subject area yet/),
    ).toBeVisible();
    expect(screen.getByText('Subject area')).toBeVisible();
    expect(container).not.toHaveTextContent(/Resource/);
    expect(
      screen.queryByRole('navigation', { name: 'Sections of this page' }),
    ).not.toBeInTheDocument();
  });
});
