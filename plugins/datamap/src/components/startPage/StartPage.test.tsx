import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import {
  anEmptyTable,
  aTable,
  aWarehouse,
  someTotals,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  backend.tables = [
    aTable(),
    aTable({ name: 'customers', title: 'Customers', kind: 'view' }),
    anEmptyTable(),
  ];
  server.use(...backend.handlers);
});

const wordsBox = () =>
  screen.getByRole('combobox', { name: 'Search tables and columns' });

const lastAsked = () => backend.listRequests.at(-1)!;

describe('StartPage', () => {
  it('says what there is, how much, and links each table to its page', async () => {
    renderPage();
    expect(
      await screen.findByRole('heading', { name: 'Find data', level: 1 }),
    ).toBeVisible();
    const table = await screen.findByRole('table', { name: 'Tables' });
    expect(table).toHaveAttribute('aria-rowcount', '3');
    expect(
      await within(table).findByRole('link', { name: 'Orders' }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.orders');
    expect(within(table).queryByText('Old refunds')).not.toBeInTheDocument();
    expect(screen.getByText('of 12 tables have data')).toBeVisible();
    expect(
      await screen.findByRole('link', { name: 'Orders and products' }),
    ).toHaveAttribute('href', '/datamap/warehouses/main/schemas/ecommerce');
  });

  it('leads those who look after the reading to its page, and nobody else', async () => {
    const { unmount } = renderPage();
    await screen.findByRole('link', { name: 'See what changed lately' });
    expect(screen.queryByRole('link', { name: 'Reading and access' })).toBe(
      null,
    );
    unmount();
    backend.warehouses = [aWarehouse({ mayManage: true })];
    renderPage();
    expect(
      await screen.findByRole('link', { name: 'Reading and access' }),
    ).toHaveAttribute('href', '/datamap/admin');
  });

  it('begins with the words to look for', async () => {
    renderPage();
    const total = await screen.findByText('of 12 tables have data');
    expect(wordsBox().compareDocumentPosition(total)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('explains a figure to those who use the keyboard', async () => {
    renderPage();
    const table = await screen.findByRole('table');
    const [figure] = await within(table).findAllByText('about 1.2 million');
    await userEvent.tab();
    act(() => figure.focus());
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'The database estimated 1,204,331 rows',
    );
    expect(figure).toHaveAttribute(
      'aria-describedby',
      screen.getByRole('tooltip').id,
    );
  });

  it('speaks Korean', async () => {
    renderPage({ language: 'ko' });
    expect(
      await screen.findByRole('heading', { name: '데이터 찾기' }),
    ).toBeVisible();
    expect((await screen.findAllByText('약 120만 건')).length).toBeGreaterThan(
      0,
    );
    expect(
      screen.getByRole('tab', { name: /비었거나 오래된 것 같은 테이블/ }),
    ).toBeVisible();
  });

  it('sorts by a heading, and says which', async () => {
    renderPage();
    const heading = await screen.findByRole('columnheader', { name: 'Rows' });
    expect(heading).toHaveAttribute('aria-sort', 'none');
    await userEvent.click(within(heading).getByRole('button'));
    await waitFor(() => expect(lastAsked().get('sort')).toBe('-rows'));
    expect(
      await screen.findByRole('columnheader', { name: 'Rows' }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('reads the filters from the address and asks for no more', async () => {
    renderPage({ path: '/datamap?kind=view&q=cust&sort=-size' });
    const table = await screen.findByRole('table');
    expect(await within(table).findByText('Customers')).toBeVisible();
    expect(within(table).queryByText('Orders')).not.toBeInTheDocument();
    expect(Object.fromEntries(lastAsked())).toMatchObject({
      kind: 'view',
      q: 'cust',
      sort: '-size',
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(await screen.findByRole('link', { name: 'Orders' })).toBeVisible();
  });

  it('offers each value of a filter with its count', async () => {
    renderPage();
    await screen.findByRole('table');
    fireEvent.mouseDown(screen.getByRole('button', { name: /^Kind/ }));
    const view = await screen.findByRole('option', { name: /View/ });
    expect(view).toHaveTextContent('1');
    await userEvent.click(view);
    await waitFor(() => expect(lastAsked().getAll('kind')).toEqual(['view']));
  });

  it('sends typed words when typing rests, and none while a syllable is put together', async () => {
    renderPage();
    await screen.findByRole('table');
    const box = wordsBox();
    const before = backend.listRequests.length;
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'ㅎ' } });
    fireEvent.change(box, { target: { value: '화' } });
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(backend.listRequests).toHaveLength(before);
    fireEvent.change(box, { target: { value: '환' } });
    fireEvent.compositionEnd(box);
    await waitFor(() => expect(lastAsked().get('q')).toBe('환'));
    expect(backend.listRequests).toHaveLength(before + 1);
    expect(await screen.findByText('No table fits')).toBeVisible();
  });

  it('draws only the rows in view, and reads on as they are scrolled to', async () => {
    jest
      .spyOn(HTMLElement.prototype, 'offsetHeight', 'get')
      .mockReturnValue(84);
    backend.tables = Array.from({ length: 130 }, (_, index) =>
      aTable({ name: `t${index}`, title: `Table ${index}` }),
    );
    renderPage();
    const table = await screen.findByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '131');
    expect(within(table).getAllByRole('row').length).toBeLessThan(40);
    expect(lastAsked().has('cursor')).toBe(false);

    window.scrollY = 95 * 84;
    fireEvent.scroll(window);
    expect(await within(table).findByText('Table 95')).toBeVisible();
    await waitFor(() => expect(lastAsked().get('cursor')).toBe('100'));
    window.scrollY = 0;
    jest.restoreAllMocks();
  });
});

describe('StartPage for everyone', () => {
  it.each(['/datamap', '/datamap?view=review'])(
    'has no barrier that axe knows on %s',
    async path => {
      renderPage({ path });
      await screen.findByRole('table');
      await screen.findByRole('link', { name: 'Orders and products' });
      const { violations } = await axe.run(screen.getByRole('main'), {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(n => n.html)]),
      ).toEqual([]);
    },
  );
});

describe('StartPage without all being well', () => {
  it('tells loudly which warehouse cannot be read, why and what to do, and shows the rest', async () => {
    backend.warehouses = [
      aWarehouse(),
      aWarehouse({
        id: 'old',
        title: 'Old warehouse',
        connection: {
          state: 'failing',
          code: 'password-rejected',
          nextTryAt: new Date(Date.now() + 5 * 60_000 + 5_000).toISOString(),
        },
        freshness: {
          state: 'late',
          missedRuns: 3,
          lastReadAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
        },
      }),
    ];
    renderPage();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Old warehouse');
    expect(alert).toHaveTextContent('refused our password');
    expect(alert).toHaveTextContent('3 days ago');
    expect(alert).toHaveTextContent('Next try in 5 minutes');
    expect(await screen.findByRole('link', { name: 'Orders' })).toBeVisible();
  });

  it('is calm about a first reading', async () => {
    backend.tables = [];
    backend.totals = someTotals({ tables: 0 });
    backend.warehouses = [
      aWarehouse({
        connection: { state: 'never-tried' },
        freshness: { state: 'never-read', missedRuns: 0 },
      }),
    ];
    renderPage();
    expect(await screen.findByRole('note')).toHaveTextContent(
      'The first reading is under way',
    );
    expect(await screen.findByText('Nothing here yet')).toBeVisible();
    expect(screen.queryByText('rows altogether')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows the tables where only the overview fails, and loads it when asked', async () => {
    let works = false;
    server.use(
      http.get('*/v1/warehouses', () =>
        works
          ? undefined
          : HttpResponse.json(
              { error: { name: 'Error' }, response: { statusCode: 500 } },
              { status: 500 },
            ),
      ),
    );
    renderPage();
    const retry = await screen.findByRole(
      'button',
      { name: 'Load it again' },
      { timeout: 5000 },
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Part of this page didn’t load',
    );
    expect(await screen.findByRole('link', { name: 'Orders' })).toBeVisible();
    works = true;
    await userEvent.click(retry);
    expect(
      await screen.findByRole('link', { name: 'Orders and products' }),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('does not call it good news that nothing was reviewed', async () => {
    backend.tables = [aTable()];
    renderPage({ path: '/datamap?view=review&reviewed=yes' });
    expect(
      await screen.findByText('Nothing is marked at the moment'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Show reviewed tables' }),
    );
    expect(await screen.findByText('Nothing to review')).toBeVisible();
  });

  it('says so where this person may not read', async () => {
    backend.failure = { status: 403, name: 'NotAllowedError' };
    renderPage();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see this',
    );
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('says so where the server failed, and tries again when asked', async () => {
    backend.failure = { status: 500, name: 'Error' };
    renderPage();
    const retry = await screen.findByRole(
      'button',
      { name: 'Try again' },
      { timeout: 5000 },
    );
    backend.failure = undefined;
    await userEvent.click(retry);
    expect(await screen.findByRole('link', { name: 'Orders' })).toBeVisible();
  });

  it('warns everyone where guests see a real warehouse', async () => {
    renderPage({ notice: 'guests-see-real-warehouse' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Guests see a real warehouse',
    );
  });
});
