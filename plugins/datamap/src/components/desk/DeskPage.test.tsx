import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import {
  aNote,
  FakeNotes,
  somethingToDescribe,
} from '../../__testUtils__/FakeNotes';
import { aTable } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const path = '/datamap/mine';
const suggestion = {
  title: 'Customer number',
  description: 'Whose it is.',
  layer: 'portal' as const,
  count: 4,
  from: [
    {
      table: { schema: 'ecommerce', name: 'refunds', title: 'Refunds' },
      column: 'user_id',
    },
  ],
};

let backend: FakeNotes;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  backend = new FakeNotes();
  const portal = new FakeBackend();
  portal.tables = [aTable()];
  server.use(...backend.handlers, ...portal.handlers);
});

const question = (name: string) =>
  screen.findByRole('region', { name: `What stands in “${name}”?` });
const wayBack = () =>
  within(screen.getByRole('navigation', { name: 'Where this is' })).getByRole(
    'link',
    { name: 'Find data' },
  );
const written = () =>
  backend.written.map(({ column, body }) => [column, body.title]);

describe('the owner’s desk', () => {
  it('leads from one thing to the next by keyboard alone', async () => {
    backend.toDescribe = ['order_id', 'status', 'paid_at'].map(name =>
      somethingToDescribe(name),
    );
    renderPage({ path });
    await question('Order ID');
    expect(
      screen.getByText('62% of what people look at is described'),
    ).toBeVisible();
    expect(
      screen.getByText(/5 of 9 tables, 40 of 108 columns\./),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.keyboard('Order number{Enter}');
    await question('Status');
    expect(screen.getByText('Saved.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.keyboard(
      '{Tab}Where it is.{Shift>}{Enter}{/Shift}Two lines.{Enter}',
    );
    await question('Paid at');
    expect(
      backend.written.map(({ column, body }) => [
        column,
        body.title,
        body.description,
      ]),
    ).toEqual([
      ['order_id', 'Order number', undefined],
      ['status', undefined, 'Where it is.\nTwo lines.'],
    ]);
  });

  it('takes a suggestion over with one key, and goes on', async () => {
    backend.toDescribe = [
      somethingToDescribe('user_id', { suggestions: [suggestion] }),
      somethingToDescribe('status'),
    ];
    renderPage({ path });
    await question('User ID');
    const offered = screen.getByRole('button', { name: /^Customer number/ });
    expect(offered).toHaveFocus();
    expect(offered).toHaveTextContent(
      'Written for 4 columns, such as in Refunds',
    );
    await userEvent.keyboard('{Enter}');
    await question('Status');
    expect(backend.written[0]).toMatchObject({
      column: 'user_id',
      body: {
        title: 'Customer number',
        description: 'Whose it is.',
        revision: 0,
      },
    });
  });

  it('chooses another suggestion by its number, and what is written already stays', async () => {
    backend.toDescribe = [
      somethingToDescribe('user_id', {
        note: aNote({ tags: ['person'] }),
        suggestions: [suggestion, { ...suggestion, title: 'Member' }],
      }),
      somethingToDescribe('status'),
    ];
    renderPage({ path });
    await question('User ID');
    await userEvent.keyboard('2');
    await question('Status');
    expect(backend.written[0].body).toMatchObject({
      title: 'Member',
      tags: ['person'],
    });
  });

  it('takes it over for all of the name with one key', async () => {
    backend.toDescribe = [
      somethingToDescribe('user_id', { suggestions: [suggestion], alike: 1 }),
      somethingToDescribe('status'),
      somethingToDescribe('user_id', {
        table: {
          schema: 'ecommerce',
          name: 'carts',
          entityRef: 'resource:main/ecommerce.carts',
          entityName: 'ecommerce.carts',
        },
        suggestions: [suggestion],
        alike: 1,
      }),
    ];
    renderPage({ path });
    await question('User ID');
    expect(
      screen.getByRole('button', { name: 'Accept for all 2 of this name' }),
    ).toBeVisible();
    await userEvent.keyboard('a');
    await question('Status');
    expect(backend.accepted).toEqual([
      {
        column: 'user_id',
        type: 'bigint',
        mine: true,
        title: 'Customer number',
        description: 'Whose it is.',
      },
    ]);
    expect(screen.getByText('Saved for 2 columns.')).toBeVisible();
    await userEvent.keyboard('State{Enter}');
    expect(await screen.findByText('All done')).toBeVisible();
  });

  it('changes a suggestion before it is saved', async () => {
    backend.toDescribe = [
      somethingToDescribe('user_id', { suggestions: [suggestion] }),
    ];
    renderPage({ path });
    await question('User ID');
    await userEvent.keyboard('e');
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.keyboard(' of ours{Enter}');
    await waitFor(() =>
      expect(written()).toEqual([['user_id', 'Customer number of ours']]),
    );
  });

  it('puts things aside by Escape and a letter, on a Korean keyboard as well, and takes that back', async () => {
    backend.toDescribe = ['order_id', 'status', 'paid_at'].map(name =>
      somethingToDescribe(name),
    );
    renderPage({ path });
    const first = await question('Order ID');
    await userEvent.keyboard('{Escape}');
    expect(first).toHaveFocus();
    await userEvent.keyboard('s');
    await question('Status');
    expect(screen.getByText(/^Put aside/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    fireEvent.keyDown(document.activeElement!, { key: 'ㅇ', code: 'KeyD' });
    await question('Paid at');
    expect(backend.skipped).toEqual([
      { column: 'order_id', reason: 'skip' },
      { column: 'status', reason: 'do-not-know' },
    ]);
    await userEvent.keyboard('{Escape}u');
    await question('Status');
    expect(backend.takenUp).toEqual(['status']);
  });

  it('copies a question for whoever knows, with the address', async () => {
    backend.toDescribe = ['order_id', 'status'].map(name =>
      somethingToDescribe(name),
    );
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    renderPage({ path });
    await question('Order ID');
    await user.keyboard('{Escape}q');
    await question('Status');
    expect(backend.skipped).toEqual([{ column: 'order_id', reason: 'asked' }]);
    expect(copied.mock.calls).toEqual([
      [
        'Do you know what stands in “Order ID” of “Orders” (ecommerce.orders)? http://localhost/catalog/main/resource/ecommerce.orders/columns?q=order_id',
      ],
    ]);
    expect(
      await screen.findByText(/A question with its address/),
    ).toBeVisible();
  });

  it('saves nothing while an input method composes', async () => {
    backend.toDescribe = [somethingToDescribe('order_id')];
    renderPage({ path });
    await question('Order ID');
    const title = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(title, '주문');
    fireEvent.keyDown(title, { key: 'Enter', keyCode: 229, isComposing: true });
    await userEvent.type(title, ' 번호{Enter}');
    await waitFor(() => expect(written()).toEqual([['order_id', '주문 번호']]));
  });

  it('loses nobody’s words where somebody else was faster', async () => {
    backend.toDescribe = [
      somethingToDescribe('order_id'),
      somethingToDescribe('status'),
    ];
    backend.notes.columns = [
      { ...aNote(), column: 'order_id', type: 'bigint', position: 1 },
    ];
    renderPage({ path });
    await question('Order ID');
    await userEvent.keyboard('Mine');
    backend.somebodyWrites({ title: 'Hers' }, 'order_id');
    await userEvent.keyboard('{Enter}');
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Describe: Order ID' }),
    );
    expect(dialog.getByText(/^olivia saved while/)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
    await userEvent.click(dialog.getByRole('button', { name: 'Keep both' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await question('Status');
    expect(written()).toEqual([['order_id', 'Mine / Hers']]);
  });

  it('keeps the words where they could not be saved', async () => {
    backend.toDescribe = [somethingToDescribe('order_id')];
    backend.writeFailure = { status: 503, name: 'ServiceUnavailableError' };
    renderPage({ path });
    await question('Order ID');
    await userEvent.keyboard('Mine{Enter}');
    expect(await screen.findByText(/Your words are still here/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
    backend.writeFailure = undefined;
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('All done')).toBeVisible();
  });

  it('asks before a link leads away from unsaved words, which wait for her', async () => {
    backend.toDescribe = [somethingToDescribe('order_id')];
    renderPage({ path });
    await question('Order ID');
    await userEvent.keyboard('Half');
    await userEvent.click(wayBack());
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Leave without saving?' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Keep writing' }));
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue(
      'Half',
    );
    await userEvent.click(wayBack());
    await userEvent.click(
      await screen.findByRole('button', { name: 'Leave without saving' }),
    );
    await userEvent.click(
      await screen.findByRole('link', { name: /^Describe my tables/ }),
    );
    await question('Order ID');
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Half');
  });

  it('says so where all is done, and where nothing is hers', async () => {
    const { unmount } = renderPage({ path });
    expect(await screen.findByText('All done')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'What I put aside' }),
    );
    expect(await screen.findByText('Nothing is put aside')).toBeVisible();
    unmount();
    backend.progress = {
      share: 0,
      tables: { described: 0, total: 0 },
      columns: { described: 0, total: 0 },
    };
    renderPage({ path });
    expect(
      await screen.findByText('No table of yours to describe'),
    ).toBeVisible();
    expect(screen.queryByText(/of what people look at/)).toBeNull();
  });

  it('says so where it may not be seen, and where it did not load', async () => {
    backend.listFailure = { status: 403, name: 'NotAllowedError' };
    const { unmount } = renderPage({ path });
    expect(await screen.findByText('You may not see this')).toBeVisible();
    unmount();
    backend.listFailure = { status: 500, name: 'Error' };
    renderPage({ path });
    const again = await screen.findByRole('button', { name: /again/i });
    backend.listFailure = undefined;
    await userEvent.click(again);
    expect(await screen.findByText('All done')).toBeVisible();
  });

  it('has no fault that axe finds, and speaks Korean', async () => {
    backend.toDescribe = [
      somethingToDescribe('user_id', { suggestions: [suggestion], alike: 2 }),
    ];
    const { container } = renderPage({ path, language: 'ko' });
    expect(
      await screen.findByRole('heading', { name: /어떤 값이 들어 있나요/ }),
    ).toBeVisible();
    expect(
      screen.getByText('사람들이 보는 데이터의 62%에 설명이 있어요'),
    ).toBeVisible();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });
});
