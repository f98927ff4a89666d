import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  act,
  configure,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import { aColumn, tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });

const path = '/catalog/main/resource/ecommerce.orders/columns';

const columns = [
  aColumn({
    position: 1,
    name: 'order_id',
    title: 'Order',
    type: 'bigint',
    typeCategory: 'whole-number',
    nullable: false,
    nullableSource: 'primary-key',
    keys: [
      { type: 'primary', constraint: 'lines_pkey', position: 1, of: 3 },
      { type: 'foreign', constraint: 'lines_order', position: 1, of: 1 },
    ],
    references: [
      {
        constraint: 'lines_order',
        table: {
          schema: 'ecommerce',
          name: 'orders',
          title: 'Orders',
          entityRef: 'resource:main/ecommerce.orders',
        },
        column: 'order_id',
      },
    ],
  }),
  aColumn({
    position: 2,
    name: 'line_no',
    title: 'Line',
    nullable: false,
    keys: [{ type: 'primary', constraint: 'lines_pkey', position: 2, of: 3 }],
  }),
  aColumn({
    position: 3,
    name: 'status',
    title: 'State',
    type: 'ecommerce.status',
    typeCategory: 'choice',
    enumLabels: ['new', 'paid', 'packed', 'sent', 'there', 'back', 'lost'],
    default: "'new'",
    description: 'Where the order is.',
  }),
];

/** jsdom lays nothing out: what scrolls is 600 pixels high, a row 76. */
beforeEach(() => {
  localStorage.clear();
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(76);
});
afterEach(() => jest.restoreAllMocks());

const rowNames = async () =>
  (await screen.findAllByRole('rowheader')).map(cell => cell.textContent);

describe('ColumnsTab', () => {
  it('says of each column what it holds, its role and where it leads', async () => {
    server.use(...tablePageHandlers({ columns }));
    const { container } = renderPage({ path });
    const table = await screen.findByRole('table', {
      name: 'Columns of Orders',
    });
    expect(table).toHaveAttribute('aria-rowcount', '4');
    expect(await rowNames()).toEqual([
      'Orderorder_id',
      'Lineline_no',
      'Statestatus',
    ]);
    expect(within(table).getByText('Tells rows apart, 2 of 3')).toBeVisible();
    expect(within(table).getByText('Whole number')).toBeVisible();
    expect(within(table).getByText('bigint')).toBeVisible();
    expect(within(table).getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/catalog/main/resource/ecommerce.orders',
    );
    expect(within(table).getByText('One of 7 fixed choices')).toBeVisible();
    expect(within(table).getByText("'new'")).toBeVisible();
    expect(within(table).getAllByText('Not described yet')).toHaveLength(2);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('explains a key to those who use the keyboard', async () => {
    server.use(...tablePageHandlers({ columns }));
    renderPage({ path });
    const chip = (await screen.findByText('Tells rows apart, 1 of 3')).closest(
      '[tabindex="0"]',
    ) as HTMLElement;
    await userEvent.tab();
    act(() => chip.focus());
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'The 3 columns together tell rows apart',
    );
  });

  it('shows all choices when asked', async () => {
    server.use(...tablePageHandlers({ columns }));
    renderPage({ path });
    const more = await screen.findByRole('button', { name: 'and 2 more' });
    await userEvent.click(more);
    expect(screen.getByText(/there, back, lost/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('filters by what the reader types, and by the address', async () => {
    server.use(...tablePageHandlers({ columns }));
    renderPage({ path: `${path}?q=whole` });
    expect(await screen.findByText('1 column of 3')).toBeVisible();
    expect(await rowNames()).toEqual(['Orderorder_id']);
    const box = screen.getByRole('searchbox', { name: 'Find a column' });
    expect(box).toHaveValue('whole');
    await userEvent.clear(box);
    await userEvent.type(box, 'nowhere');
    expect(
      await screen.findByText(/No column has “nowhere” in its title/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all columns' }),
    );
    await waitFor(async () => expect(await rowNames()).toHaveLength(3));
  });

  it('draws of 1,600 columns only those in view', async () => {
    server.use(
      ...tablePageHandlers({
        columns: Array.from({ length: 1600 }, (_, index) =>
          aColumn({ position: index + 1 }),
        ),
      }),
    );
    renderPage({ path });
    const table = await screen.findByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '1601');
    const drawn = within(table).getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(8);
    expect(drawn).toBeLessThan(40);
    expect(screen.getByText(/1600 values, one in each column/)).toBeVisible();
  });

  it('speaks Korean', async () => {
    server.use(...tablePageHandlers({ columns }));
    renderPage({ path, language: 'ko' });
    expect(await screen.findByText('한 건씩 구별, 3개 중 2번째')).toBeVisible();
    expect(screen.getByText('정해진 7가지 중 하나')).toBeVisible();
    // The header is a tree of its own, which gets its language by itself.
    const tab = await screen.findByRole('link', { name: '열' });
    expect(tab).toHaveAttribute('aria-current', 'page');
  });

  it('says that a table has no columns', async () => {
    server.use(...tablePageHandlers({ columns: [] }));
    renderPage({ path });
    expect(await screen.findByText(/This table has no columns/)).toBeVisible();
  });

  it('offers to try again after a failure', async () => {
    let failing = true;
    server.use(
      http.get(
        'http://localhost:7007/api/datamap/v1/tables/main/:table/columns',
        () =>
          failing
            ? HttpResponse.json({ error: { name: 'E' } }, { status: 500 })
            : undefined,
      ),
      ...tablePageHandlers({ columns }),
    );
    renderPage({ path });
    const retry = await screen.findByRole(
      'button',
      { name: 'Try again' },
      { timeout: 5000 },
    );
    failing = false;
    await userEvent.click(retry);
    expect(await screen.findByRole('table')).toBeVisible();
  });
});
