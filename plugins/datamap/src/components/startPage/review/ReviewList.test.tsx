import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../../__testUtils__/FakeBackend';
import { anEmptyTable } from '../../../__testUtils__/fixtures';
import { renderPage } from '../../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  backend.tables = [
    anEmptyTable(),
    anEmptyTable({ name: 'stock', title: 'Stock' }),
  ];
  server.use(...backend.handlers);
});

const openReview = async (title: string) => {
  renderPage({ path: '/datamap?view=review' });
  await userEvent.click(
    await screen.findByRole('button', { name: `Review ${title}` }),
  );
  return await screen.findByRole('dialog', { name: title });
};

const decide = async (dialog: HTMLElement, note: string) => {
  await userEvent.click(
    await within(dialog).findByRole('radio', { name: /^Expected/ }),
  );
  await userEvent.type(
    within(dialog).getByRole('textbox', { name: /Note/ }),
    note,
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
};

describe('ReviewList', () => {
  it('says why each table shows no count', async () => {
    renderPage({ path: '/datamap?view=review' });
    const table = await screen.findByRole('table');
    expect(await within(table).findAllByText('No rows.')).toHaveLength(2);
    expect(
      within(table).getAllByText(/Nothing at all was stored here/),
    ).toHaveLength(2);
  });

  it('marks a table with a note, and it leaves the list', async () => {
    const dialog = await openReview('Old refunds');
    expect(within(dialog).queryByRole('radio', { checked: true })).toBeNull();
    await decide(dialog, 'Filled each January');
    await waitFor(() =>
      expect(screen.queryByText('Old refunds')).not.toBeInTheDocument(),
    );
    expect(await screen.findByText('Stock')).toBeVisible();
    expect(backend.reviews).toEqual([
      {
        table: 'ecommerce.refunds_old',
        body: { decision: 'expected', note: 'Filled each January' },
      },
    ]);
    expect(
      await screen.findByText('Old refunds is marked: Expected.'),
    ).toBeInTheDocument();
  });

  it('puts the table back and says so politely where the server refuses', async () => {
    backend.reviewFailure = { status: 403, name: 'NotAllowedError' };
    await decide(await openReview('Old refunds'), 'Mine');
    expect(
      await screen.findByText(/only the owner of Old refunds/),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Review Old refunds' }),
    ).toBeVisible();
  });

  it('does not ask those who may not answer, and says who may', async () => {
    backend.mayReview = false;
    const dialog = await openReview('Old refunds');
    expect(
      await within(dialog).findByText(/Only the owner of this table/),
    ).toBeVisible();
    expect(within(dialog).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/default/group/commerce',
    );
    expect(within(dialog).queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('shows who said what about reviewed tables, and takes it back', async () => {
    backend.tables[0].review = {
      decision: 'to-be-removed',
      note: 'Replaced by refunds',
      by: 'user:default/olivia',
      at: new Date(Date.now() - 2 * 86_400_000).toISOString(),
      active: true,
    };
    renderPage({ path: '/datamap?view=review' });
    expect(await screen.findByText('Stock')).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Show reviewed tables' }),
    );
    expect(await screen.findByText('Replaced by refunds')).toBeVisible();
    expect(screen.getByText('To be removed')).toBeVisible();
    expect(screen.getByText('by olivia, 2 days ago')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Take back the review of Old refunds',
      }),
    );
    expect(
      await screen.findByText('Nothing is marked at the moment'),
    ).toBeVisible();
    expect(backend.reviews).toEqual([
      { table: 'ecommerce.refunds_old', body: undefined },
    ]);
  });
});
