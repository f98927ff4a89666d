import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { setupServer } from 'msw/node';
import { aNote, aProposal, FakeNotes } from '../../__testUtils__/FakeNotes';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aWholeTable,
  tablePageHandlers,
} from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const path = '/catalog/main/resource/ecommerce.orders';

let backend: FakeNotes;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  backend = new FakeNotes();
  server.use(
    ...backend.handlers,
    ...tablePageHandlers({ table: aWholeTable({ titleSource: 'name' }) }),
  );
});

const part = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('a reader who may not describe a table', () => {
  beforeEach(() => {
    backend.notes.mayDescribe = false;
  });

  it('suggests words to the owner, sees them wait, and takes them back', async () => {
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Suggest' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Suggest: Orders' }),
    );
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    expect(dialog.getByText(/^The owner reads it.*commerce/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.paste('All orders');
    await userEvent.click(
      dialog.getByRole('textbox', { name: 'To the owner' }),
    );
    await userEvent.paste('Not only those of the shop.');
    await userEvent.click(dialog.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const mine = await part('What you suggested');
    expect(mine.getByText('All orders')).toBeVisible();
    expect(mine.getByText('Not only those of the shop.')).toBeVisible();
    expect(mine.getByText('Waits for the owner')).toBeVisible();
    await userEvent.click(mine.getByRole('button', { name: 'Take back' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'What you suggested' }),
      ).toBeNull(),
    );
  });

  it('reads what became of it, in the owner’s words', async () => {
    backend.proposals = [
      aProposal({
        mine: true,
        state: 'declined',
        title: 'Purchases',
        answer: 'Gifts are orders too.',
        decidedBy: 'user:default/minji',
      }),
    ];
    renderPage({ path });
    const mine = await part('What you suggested');
    expect(mine.getByText('Declined by minji')).toBeVisible();
    expect(mine.getByText('Gifts are orders too.')).toBeVisible();
    expect(mine.queryByRole('button')).toBeNull();
  });

  it('keeps her words where they were not sent, and is asked before she leaves them', async () => {
    backend.writeFailure = { status: 503, name: 'ServiceUnavailableError' };
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Suggest' }),
    );
    const title = await screen.findByRole('textbox', { name: 'Title' });
    await userEvent.type(title, 'Mine{Enter}');
    expect(await screen.findByText(/Your words are still here/)).toBeVisible();
    expect(title).toHaveValue('Mine');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Keep writing' }),
    );
    expect(title).toHaveValue('Mine');
  });
});

describe('the owner of a table', () => {
  const proposal = aProposal({
    title: 'All orders',
    description: 'Each **order**.',
    message: 'The title says little.',
  });

  it('sees what readers suggest beside what is there, and accepts with a word back', async () => {
    backend.notes.table = aNote({ title: 'Ordres', revision: 3 });
    backend.proposals = [proposal];
    renderPage({ path });
    const waiting = await part('Suggestions from readers');
    expect(waiting.getByText('sora')).toBeVisible();
    expect(waiting.getByText('about the table')).toBeVisible();
    expect(waiting.getByText('Ordres')).toBeVisible();
    expect(waiting.getByText('order').tagName).toBe('STRONG');
    expect(waiting.getByText('The title says little.')).toBeVisible();
    await userEvent.type(
      waiting.getByRole('textbox', { name: 'A word back' }),
      'Thank you!',
    );
    await userEvent.click(waiting.getByRole('button', { name: 'Accept' }));
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Suggestions from readers' }),
      ).toBeNull(),
    );
    expect(backend.decided).toEqual([
      { id: 'one', decision: 'accepted', answer: 'Thank you!', revision: 3 },
    ]);
  });

  it('changes words before she accepts them, and declines others', async () => {
    backend.proposals = [
      proposal,
      aProposal({ id: 'two', column: 'user_id', title: 'Customer' }),
    ];
    renderPage({ path });
    const waiting = await part('Suggestions from readers');
    const [first, second] = waiting
      .getAllByRole('listitem')
      .map(item => within(item));
    expect(second.getByText('about the column “User ID”')).toBeVisible();
    await userEvent.click(
      first.getByRole('button', { name: 'Change it first' }),
    );
    await userEvent.type(first.getByRole('textbox', { name: 'Title' }), ' yet');
    await userEvent.click(
      first.getByRole('button', { name: 'Accept as changed' }),
    );
    await userEvent.click(second.getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(backend.decided).toHaveLength(2));
    expect(backend.decided).toEqual([
      {
        id: 'one',
        decision: 'accepted',
        answer: '',
        title: 'All orders yet',
        description: 'Each **order**.',
        revision: 0,
      },
      { id: 'two', decision: 'declined', answer: '' },
    ]);
  });

  it('marks as done what only says that something is wrong', async () => {
    backend.proposals = [aProposal({ message: 'Refunds are missing.' })];
    renderPage({ path });
    const waiting = await part('Suggestions from readers');
    await userEvent.click(
      waiting.getByRole('button', { name: 'Mark as done' }),
    );
    await waitFor(() =>
      expect(backend.decided).toEqual([
        { id: 'one', decision: 'accepted', answer: '' },
      ]),
    );
  });

  it('finds it again where somebody was faster', async () => {
    backend.proposals = [proposal];
    backend.writeFailure = { status: 409, name: 'ConflictError' };
    renderPage({ path });
    const waiting = await part('Suggestions from readers');
    await userEvent.click(waiting.getByRole('button', { name: 'Accept' }));
    expect(
      await screen.findByText(/Somebody wrote or decided in the meantime/),
    ).toBeVisible();
    expect(waiting.getByRole('button', { name: 'Accept' })).toBeEnabled();
  });

  it('finds them on her desk as well, with their tables', async () => {
    backend.proposals = [proposal];
    renderPage({ path: '/datamap/mine' });
    const waiting = await part('One suggestion from a reader waits for you');
    expect(waiting.getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      path,
    );
    await userEvent.click(
      await waiting.findByRole('button', { name: 'Accept' }),
    );
    await waitFor(() => expect(backend.decided).toHaveLength(1));
  });

  it('has no fault that axe finds, and reads Korean', async () => {
    backend.proposals = [proposal];
    const { container } = renderPage({ path, language: 'ko' });
    expect(
      await screen.findByRole('region', { name: '이용자가 보낸 제안' }),
    ).toBeVisible();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });
});
