import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Table } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aReference,
  aWholeTable,
  tablePageHandlers,
} from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const path = '/catalog/main/resource/ecommerce.orders';
const tablePath =
  'http://localhost:7007/api/datamap/v1/tables/main/ecommerce.orders';
const measuredAt = '2024-11-12T04:10:00Z';
const part = (name: string) => screen.findByRole('region', { name });

const unmeasured: Partial<Table> = {
  health: 'unknown',
  rows: { grade: 'unknown', measuredAt, method: 'none' },
  size: { grade: 'unknown', measuredAt, method: 'none' },
  verdicts: [
    {
      verdict: 'never-measured',
      grade: 'unknown',
      explanationKey: 'verdict.never-measured',
      evidence: [{ fact: 'reltuples', value: -1, measuredAt }],
    },
  ],
};

describe('the overview of a table', () => {
  it('answers what, how much, how fresh, whether to rely on it, whom to ask', async () => {
    server.use(
      ...tablePageHandlers({
        outgoing: [
          aReference({
            columns: [
              { from: 'shop_id', to: 'id' },
              { from: 'user_id', to: 'number' },
            ],
          }),
        ],
      }),
    );
    const { container } = renderPage({ path });
    expect(await part('What it is')).toHaveTextContent('One row per order.');
    expect(await part('How much')).toHaveTextContent(
      /About 1.2 million rows.*3.2 GB/,
    );
    expect(await part('How fresh')).toHaveTextContent('Not known');
    expect(await part('Can I rely on it?')).toHaveTextContent('Has data');
    expect(within(await part('Whom to ask')).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/group/commerce',
    );
    const connected = await part('Connected to');
    expect(
      await within(connected).findByRole('link', { name: 'Customers' }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.users');
    const pairs = within(connected).getByRole('list', {
      name: 'Columns that belong together',
    });
    expect(
      within(pairs)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['shop_id → id', 'user_id → number']);
    expect(screen.getByRole('link', { name: '3 columns' })).toHaveAttribute(
      'href',
      `${path}/columns`,
    );
    expect(container).not.toHaveTextContent(/Resource/);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('has a head of its own: where it is, title, name, kind, tabs, favourite, menu', async () => {
    server.use(...tablePageHandlers());
    renderPage({ path });
    const where = await screen.findByRole('navigation', {
      name: 'Where this is',
    });
    expect(
      await within(where).findByRole('link', { name: 'Orders and products' }),
    ).toHaveAttribute('href', '/datamap/warehouses/main/schemas/ecommerce');
    expect(
      screen.getByRole('heading', { level: 1, name: 'Orders' }),
    ).toBeVisible();
    expect(screen.getByText('ecommerce.orders')).toBeVisible();
    const tabs = screen.getByRole('navigation', {
      name: 'Sections of this page',
    });
    expect(
      within(tabs)
        .getAllByRole('link')
        .map(tab => [tab.textContent, tab.getAttribute('aria-current')]),
    ).toEqual([
      ['Overview', 'page'],
      ['Columns', null],
      ['Structure', null],
      ['Relationships', null],
      ['Health', null],
      ['Changes', null],
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Add to my favourites' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Remove from my favourites' }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'More actions' }));
    expect(
      await screen.findByRole('menuitem', { name: 'Inspect entity' }),
    ).toBeVisible();
    expect(
      screen.queryByRole('menuitem', { name: /Unregister/ }),
    ).not.toBeInTheDocument();
  });

  it('copies the name', async () => {
    server.use(...tablePageHandlers());
    const user = userEvent.setup();
    const copy = jest.spyOn(navigator.clipboard, 'writeText');
    renderPage({ path });
    const button = await screen.findByRole('button', {
      name: 'Copy the name ecommerce.orders',
    });
    // It is said for two seconds only, to the eye too where the tooltip shows:
    // listen before the click.
    const said = screen.findAllByText('Copied');
    await user.click(button);
    expect(copy).toHaveBeenCalledWith('ecommerce.orders');
    expect(await said).not.toHaveLength(0);
  });

  it('says unknown as unknown, with the facts behind it, and no zero', async () => {
    server.use(...tablePageHandlers({ table: aWholeTable(unmeasured) }));
    renderPage({ path });
    expect(await part('How much')).toHaveTextContent(/not known/i);
    expect(await part('How much')).not.toHaveTextContent(/\b0\b/);
    const trust = await part('Can I rely on it?');
    expect(trust).toHaveTextContent(
      'Not counted yet, which doesn’t mean empty',
    );
    await userEvent.click(
      within(trust).getByText('The fact that this rests on'),
    );
    expect(within(trust).getByText(/Not estimated yet/)).toBeVisible();
  });

  it('lets those who may say what it is, and nobody else', async () => {
    const said: unknown[] = [];
    server.use(
      http.put(`${tablePath}/review`, async ({ request }) => {
        said.push(await request.json());
        return HttpResponse.json({
          decision: 'expected',
          by: 'user:default/olivia',
          at: measuredAt,
          active: true,
        });
      }),
      ...tablePageHandlers({
        table: aWholeTable({ ...unmeasured, mayReview: true }),
      }),
    );
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'What is this table?' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('radio', { name: /^Expected/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(said).toEqual([{ decision: 'expected' }]));
  });

  it('offers no review to those who may not', async () => {
    server.use(...tablePageHandlers({ table: aWholeTable(unmeasured) }));
    renderPage({ path });
    expect(
      await screen.findByText(/Nobody has said yet whether/),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'What is this table?' }),
    ).not.toBeInTheDocument();
  });

  it('says in Korean what a view reads and that nobody owns or described it', async () => {
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          kind: 'view',
          description: undefined,
          titleSource: 'name',
          owner: '',
          contacts: [],
          health: 'derived',
          primaryKey: undefined,
          readsFrom: [
            {
              schema: 'ecommerce',
              name: 'refunds',
              title: '환불',
              entityRef: 'resource:main/ecommerce.refunds',
            },
            { schema: 'hidden', name: 'salaries' },
          ],
        }),
      }),
    );
    renderPage({ path, language: 'ko' });
    expect(
      await screen.findByText(/아직 아무도 설명을 쓰지 않았어요/),
    ).toBeVisible();
    expect(screen.getByText(/아직 담당자가 정해지지 않았어요/)).toBeVisible();
    const facts = await part('알아 두면 좋아요');
    expect(within(facts).getByRole('link', { name: '환불' })).toHaveAttribute(
      'href',
      '/catalog/main/resource/ecommerce.refunds',
    );
    expect(within(facts).getByText('hidden.salaries')).toBeVisible();
    expect(await screen.findByText(/뷰에는 자기 연결이 없어요/)).toBeVisible();
  });

  it.each([403, 404])(
    'says the same of a %i, and gives ways on that know nothing of the table',
    async status => {
      server.use(
        http.get(tablePath, () =>
          HttpResponse.json({ error: { name: 'E', message: 'E' } }, { status }),
        ),
        ...tablePageHandlers(),
      );
      const { container } = renderPage({
        path,
        datamap: { dataTeam: 'group:default/data-team' },
      });
      const closed = await screen.findByRole('alert');
      expect(closed).toHaveTextContent('You can’t open this table');
      expect(
        within(closed).getByRole('link', { name: /data-team/ }),
      ).toHaveAttribute('href', '/catalog/default/group/data-team');
      expect(
        within(closed).getByRole('link', { name: 'Look for other data' }),
      ).toHaveAttribute('href', '/datamap');
      expect(closed).not.toHaveTextContent(/commerce/i);
      expect(
        screen.queryByRole('button', { name: 'Try again' }),
      ).not.toBeInTheDocument();
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
    },
  );

  it('keeps the page when only the connections fail', async () => {
    server.use(
      http.get(`${tablePath}/references`, () =>
        HttpResponse.json({ error: { name: 'E' } }, { status: 500 }),
      ),
      ...tablePageHandlers(),
    );
    renderPage({ path });
    const connected = await part('Connected to');
    expect(
      await within(connected).findByRole('button', { name: 'Try again' }),
    ).toBeVisible();
    expect(await part('How much')).toBeVisible();
  });
});
