import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { aWarehouse } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const notFound = (message: string) =>
  HttpResponse.json(
    { error: { name: 'NotFoundError', message } },
    { status: 404 },
  );

const nothingThere = [
  http.get('http://localhost:7007/api/catalog/entities/by-name/*', () =>
    notFound('no such entity'),
  ),
  http.get('http://localhost:7007/api/datamap/v1/warehouses/main', () =>
    HttpResponse.json(aWarehouse()),
  ),
  http.get('http://localhost:7007/api/datamap/v1/warehouses/default', () =>
    notFound('no such warehouse'),
  ),
  ...tablePageHandlers(),
];

describe('a table that the catalog does not show', () => {
  it('has the data team and the search in its place', async () => {
    server.use(...nothingThere);
    renderPage({
      path: '/catalog/main/resource/finance.payroll',
      datamap: { dataTeam: 'group:default/data-team' },
    });
    await screen.findByRole('heading', {
      level: 1,
      name: 'You can’t open this table',
    });
    const closed = screen.getByRole('main');
    expect(
      await within(closed).findByRole('link', { name: /data-team/ }),
    ).toHaveAttribute('href', '/catalog/default/group/data-team');
    expect(
      within(closed).getByRole('link', { name: 'Look for other data' }),
    ).toHaveAttribute('href', '/datamap');
    expect(closed).not.toHaveTextContent('payroll');
  });

  it.each([
    '/catalog/default/resource/some-bucket',
    '/catalog/default/component/some-service',
  ])('leaves %s to the catalog', async path => {
    server.use(...nothingThere);
    renderPage({ path });
    expect(await screen.findByText(/entity not found/i)).toBeVisible();
    expect(
      screen.queryByText('You can’t open this table'),
    ).not.toBeInTheDocument();
  });
});
