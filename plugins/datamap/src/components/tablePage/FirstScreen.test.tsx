import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import {
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
const measuredAt = '2024-11-12T04:10:00Z';
const contacts = [
  { role: 'table-owner' as const, entityRef: 'group:default/commerce' },
  { role: 'data-team' as const, entityRef: 'group:default/data-team' },
];
const table = aWholeTable({
  oneRow: 'one order of one customer',
  oneRowIn: { en: 'one order of one customer', ko: '주문 한 건' },
  contacts,
  lastUpdated: {
    value: measuredAt,
    grade: 'exact',
    measuredAt,
    method: 'update-log',
  },
  period: {
    column: 'ordered_at',
    from: '2023-01-02',
    to: '2024-11-11',
    grade: 'exact',
    measuredAt,
    method: 'smallest-and-largest',
  },
});

const withMail = (email?: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'x', namespace: 'default' },
  spec: { type: 'team', profile: { ...(email && { email }) } },
});

async function openDialog() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Ask for this data' }),
  );
  return await screen.findByRole('dialog');
}

describe('the first screen of a table', () => {
  it('answers in one order: what, how much, of what time, how fresh, trust, whom, how to get it', async () => {
    server.use(...tablePageHandlers({ table }));
    renderPage({ path });
    const anchors = [
      await screen.findByRole('heading', { level: 1, name: 'Orders' }),
      await screen.findByText('One row is one order of one customer.'),
      screen.getByText('About 1.2 million rows', { selector: 'dd *' }),
      screen.getByText('Jan 2, 2023 to Nov 11, 2024', { selector: 'dd *' }),
      screen.getByText('How fresh', { selector: 'dt' }),
      screen.getByText('Has data', { selector: 'dd *' }),
      screen.getByRole('heading', { name: 'Whom to ask' }),
      screen.getByRole('button', { name: 'Ask for this data' }),
      screen.getByRole('region', { name: 'How much' }),
    ];
    for (const [index, anchor] of anchors.slice(1).entries()) {
      expect(
        // eslint-disable-next-line no-bitwise
        anchors[index].compareDocumentPosition(anchor) &
          Node.DOCUMENT_POSITION_FOLLOWING,
      ).toBeTruthy();
    }
    const ask = screen.getByRole('region', { name: 'Whom to ask' });
    expect(
      within(ask)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(['commerce owns this table', 'data-team looks after the data']);
    // How it is known stays on the page.
    expect(
      screen.getByRole('region', { name: 'Period covered' }),
    ).toHaveTextContent(
      /earliest and the latest entry, by the column ordered_at/,
    );
  });

  it('says in Korean what one row is, and what time it covers', async () => {
    server.use(...tablePageHandlers({ table }));
    renderPage({ path, language: 'ko' });
    expect(await screen.findByText('한 건의 내용: 주문 한 건')).toBeVisible();
    expect(
      screen.getByText('2023. 1. 2.부터 2024. 11. 11.까지', {
        selector: 'dd *',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: '이 데이터 요청하기' }),
    ).toBeVisible();
  });

  it('asks nothing about a period where no column is named for it', async () => {
    server.use(...tablePageHandlers());
    renderPage({ path });
    expect((await screen.findAllByText('How fresh')).length).toBeGreaterThan(0);
    expect(screen.queryByText('Period covered')).not.toBeInTheDocument();
  });

  it('shows a long description in part, and all of it when asked', async () => {
    const description = 'What we know about orders. '.repeat(20);
    server.use(...tablePageHandlers({ table: aWholeTable({ description }) }));
    renderPage({ path });
    const more = await screen.findByRole('button', { name: 'Show all of it' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(more);
    expect(screen.getByRole('button', { name: 'Show less' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('keeps the place of the answers while they are on their way', async () => {
    let answer = () => {};
    const gate = new Promise<void>(resolve => {
      answer = resolve;
    });
    server.use(
      http.get(
        'http://localhost:7007/api/datamap/v1/tables/main/ecommerce.orders',
        async () => {
          await gate;
          return HttpResponse.json(table);
        },
      ),
      ...tablePageHandlers({ table }),
    );
    renderPage({ path });
    expect((await screen.findAllByText('Loading…')).length).toBeGreaterThan(0);
    answer();
    expect(
      await screen.findByText('One row is one order of one customer.'),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByText('Loading…')).not.toBeInTheDocument(),
    );
  });
});

describe('asking for data', () => {
  it('opens the configured page, filled with table, title and reason', async () => {
    server.use(...tablePageHandlers({ table }));
    renderPage({
      path,
      datamap: {
        askForData: {
          link: 'https://tickets.example.com/new?t={title}&n={table}&r={reason}',
        },
      },
    });
    const dialog = await openDialog();
    expect(
      within(dialog).getByRole('button', { name: 'Go on to the request' }),
    ).toBeDisabled();
    const reason = within(dialog).getByRole('textbox', {
      name: /What do you need it for/,
    });
    expect(reason).toHaveFocus();
    await userEvent.type(reason, 'Refunds & returns, 100%?');
    const goOn = within(dialog).getByRole('link', {
      name: 'Go on to the request',
    });
    const url = new URL(goOn.getAttribute('href')!);
    expect(url.origin).toBe('https://tickets.example.com');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      t: 'Orders',
      n: 'ecommerce.orders',
      r: 'Refunds & returns, 100%?',
    });
    expect(goOn).toHaveAttribute('rel', 'noopener noreferrer');
    await userEvent.keyboard('{Escape}');
    expect(
      await screen.findByRole('button', { name: 'Ask for this data' }),
    ).toHaveFocus();
  });

  it('writes to the first contact with a mail address where nothing is configured', async () => {
    server.use(
      ...tablePageHandlers({
        table,
        entities: {
          'group:default/commerce': withMail(),
          'group:default/data-team': withMail('data-team@example.com'),
        },
      }),
    );
    renderPage({ path });
    const dialog = await openDialog();
    await userEvent.type(
      await within(dialog).findByRole('textbox'),
      'To see trends',
    );
    const href = within(dialog)
      .getByRole('link', { name: 'Write the mail' })
      .getAttribute('href')!;
    expect(href).toMatch(/^mailto:data-team@example\.com\?/);
    const { searchParams } = new URL(href);
    expect(searchParams.get('subject')).toBe(
      'Request for data: Orders (ecommerce.orders)',
    );
    expect(searchParams.get('body')).toContain('To see trends');
  });

  it('says whom to talk to where nobody has a mail address', async () => {
    server.use(...tablePageHandlers({ table }));
    renderPage({ path });
    const dialog = await openDialog();
    const words = await within(dialog).findByRole('status');
    expect(await within(dialog).findByText(/Please talk to/)).toBeVisible();
    expect(within(words).getAllByRole('link')).toHaveLength(2);
    expect(within(dialog).queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('says what is wrong with the configuration, and writes to the contact', async () => {
    server.use(
      ...tablePageHandlers({
        table,
        entities: { 'group:default/commerce': withMail('c@example.com') },
      }),
    );
    renderPage({
      path,
      datamap: { askForData: { link: 'tickets?t={title}' } },
    });
    const dialog = await openDialog();
    expect(
      await within(dialog).findByText(/'datamap.askForData.link' is/),
    ).toBeVisible();
    expect(
      await within(dialog).findByRole('button', { name: 'Write the mail' }),
    ).toBeVisible();
  });
});

describe('a favourite', () => {
  it('stays one when the page is opened again', async () => {
    server.use(...tablePageHandlers({ table }));
    const { unmount } = renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add to my favourites' }),
    );
    await screen.findByRole('button', { name: 'Remove from my favourites' });
    unmount();
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove from my favourites' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Add to my favourites' }),
    ).toBeVisible();
  });
});
