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
import { aNote, FakeNotes } from '../../__testUtils__/FakeNotes';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aWholeTable,
  tablePageHandlers,
} from '../../__testUtils__/tableFixtures';
import { draftOf } from './Draft';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const path = '/catalog/main/resource/ecommerce.orders';
const yesterday = new Date(Date.now() - 86_400_000).toISOString();

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

const openDialog = async () => {
  renderPage({ path });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Describe' }),
  );
  return within(
    await screen.findByRole('dialog', { name: 'Describe: Orders' }),
  );
};

const type = async (
  dialog: ReturnType<typeof within>,
  name: string,
  words: string,
) => {
  const field = await dialog.findByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.paste(words);
};

describe('describing a table', () => {
  it('saves everything that was written, and shows it with who and when', async () => {
    const dialog = await openDialog();
    await type(dialog, 'Title', 'All orders');
    await type(dialog, 'One row is …', 'one order');
    await type(dialog, 'Description', 'Each **order** of the shop.');
    await userEvent.click(dialog.getByRole('button', { name: 'Preview' }));
    const preview = dialog.getByRole('region', { name: 'Preview' });
    expect(within(preview).getByText('order').tagName).toBe('STRONG');
    await type(dialog, 'Tags', 'money, orders');
    await userEvent.click(dialog.getByRole('button', { name: 'Add a link' }));
    const address = dialog.getByRole('textbox', { name: 'Address of link 1' });
    await userEvent.click(address);
    await userEvent.paste('ftp://reports');
    expect(dialog.getByText(/Begin with https/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.clear(address);
    await userEvent.paste('https://reports.example.com');
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'How often' }),
      'Every day',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.written).toEqual([
      {
        table: 'ecommerce.orders',
        column: undefined,
        body: {
          title: 'All orders',
          oneRow: 'one order',
          description: 'Each **order** of the shop.',
          tags: ['money', 'orders'],
          links: [
            {
              title: 'https://reports.example.com',
              url: 'https://reports.example.com',
            },
          ],
          rhythm: { every: 'day' },
          revision: 0,
        },
      },
    ]);
    const what = await screen.findByRole('region', { name: 'What it is' });
    await waitFor(() =>
      expect(what).toHaveTextContent('Each order of the shop.'),
    );
    expect(screen.getByText(/^Written by guest/)).toBeVisible();
    expect(screen.getByText('Every day')).toBeVisible();
    expect(screen.getByText('money')).toBeVisible();
    expect(sessionStorage).toHaveLength(0);
  });

  it('shows what the database says beside it, and that it changed since', async () => {
    backend.notes.table = aNote({
      revision: 2,
      by: 'user:default/olivia',
      at: yesterday,
      description: 'Ours.',
      source: {
        title: 'Orders',
        description: 'New comment.',
        changedSince: true,
        before: 'Old comment.',
      },
    });
    renderPage({ path });
    const source = await screen.findByRole('region', {
      name: 'What the database says',
    });
    expect(source).toHaveTextContent('Orders New comment.');
    expect(source).toHaveTextContent('Old comment.');
    expect(
      screen.getByText('The database’s own words have changed since'),
    ).toBeVisible();
    expect(screen.getByText('Ours.')).toBeVisible();
    expect(screen.getByText(/^Written by olivia/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Still right' }));
    await waitFor(() =>
      expect(backend.written[0]?.body).toMatchObject({
        description: 'Ours.',
        revision: 2,
      }),
    );
  });

  it('offers nothing to those who may not, and shows them what is written', async () => {
    backend.notes = {
      ...backend.notes,
      mayDescribe: false,
      table: aNote({ revision: 1, at: yesterday, description: 'Ours.' }),
    };
    renderPage({ path });
    expect(await screen.findByText('Ours.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Describe' })).toBeNull();
    expect(screen.getByRole('button', { name: 'History' })).toBeVisible();
  });

  it('names the column of the period, and keeps one that is gone', async () => {
    backend.notes = {
      ...backend.notes,
      periodColumns: ['ordered_at', 'paid_at'],
      table: aNote({ revision: 1, at: yesterday, periodColumn: 'gone_at' }),
    };
    const dialog = await openDialog();
    const field = dialog.getByRole('combobox', { name: 'Period column' });
    expect(field).toHaveValue('gone_at');
    expect(
      dialog.getByRole('option', { name: 'gone_at (not there any more)' }),
    ).toBeInTheDocument();
    await userEvent.selectOptions(field, 'paid_at');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.written[0].body).toEqual({
      periodColumn: 'paid_at',
      revision: 1,
    });
    expect(
      await screen.findByText('paid_at', { selector: 'code' }),
    ).toBeVisible();
  });

  it('asks for the fields that this portal has, and shows them', async () => {
    backend.notes = {
      ...backend.notes,
      fields: [
        {
          id: 'system',
          title: 'Comes from',
          type: 'text',
          of: ['table', 'column'],
        },
        {
          id: 'sharing',
          title: 'May be shared',
          description: 'How far it may go.',
          type: 'choice',
          choices: ['team', 'company'],
          of: ['table'],
        },
        { id: 'wiki', title: 'Wiki', type: 'link', of: ['table'] },
        { id: 'until', title: 'Kept until', type: 'date', of: ['table'] },
        { id: 'gold', title: 'Gold', type: 'yes-no', of: ['table'] },
        { id: 'unit', title: 'Unit', type: 'text', of: ['column'] },
      ],
    };
    const dialog = await openDialog();
    expect(dialog.queryByRole('textbox', { name: 'Unit' })).toBeNull();
    await type(dialog, 'Comes from', 'SAP');
    expect(dialog.getByText('How far it may go.')).toBeVisible();
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'May be shared' }),
      'team',
    );
    await type(dialog, 'Wiki', 'wiki/orders');
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await type(dialog, 'Wiki', 'https://wiki.example.com/orders');
    fireEvent.change(dialog.getByLabelText('Kept until'), {
      target: { value: '2028-02-29' },
    });
    backend.somebodyWrites({ fields: { system: 'Other', gold: 'yes' } });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText(/left these alone: Gold\./)).toBeVisible();
    const system = dialog.getByRole('group', {
      name: 'They wrote (Comes from):',
    });
    expect(system).toHaveTextContent('Other');
    await userEvent.click(
      within(system).getByRole('button', { name: 'Keep mine' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.written.at(-1)?.body).toEqual({
      fields: {
        system: 'SAP',
        sharing: 'team',
        wiki: 'https://wiki.example.com/orders',
        until: '2028-02-29',
        gold: 'yes',
      },
      revision: 1,
    });
    const shown = await screen.findByText('Kept until', { selector: 'dt' });
    expect(shown.nextSibling).toHaveTextContent('Feb 29, 2028');
    expect(
      screen.getByText('Gold', { selector: 'dt' }).nextSibling,
    ).toHaveTextContent('Yes');
  });

  it('shows hostile words as words', async () => {
    backend.notes.table = aNote({
      revision: 1,
      at: yesterday,
      description:
        '<img src=x onerror=alert(1)> [go](javascript:alert(1)) ![p](https://spy.example/p.png) \u202Egnp.exe',
      links: [{ title: 'Report', url: 'https://reports.example.com/' }],
    });
    const { container } = renderPage({ path });
    expect(await screen.findByText(/<img src=x onerror/)).toBeVisible();
    expect(screen.getByRole('link', { name: /^Report/ })).toHaveAttribute(
      'href',
      'https://reports.example.com/',
    );
    expect(container.querySelector('img[src*="spy"], img[src="x"]')).toBeNull();
    expect(container.innerHTML).not.toMatch(/href="javascript:|\u202E/);
  });

  it('keeps both people’s words where two write at once, and lets her choose', async () => {
    const dialog = await openDialog();
    await type(dialog, 'Title', 'My title');
    await type(dialog, 'Description', 'My words.');
    backend.somebodyWrites({
      title: 'Her title',
      description: 'Her words.',
      tags: ['hers'],
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await dialog.findByText(/^olivia saved while you were writing/),
    ).toBeVisible();
    expect(dialog.getByText(/left these alone: Tags\./)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Tags' })).toHaveValue('hers');
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'My title',
    );
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    const title = dialog.getByRole('group', { name: 'They wrote (Title):' });
    expect(title).toHaveTextContent('Her title');
    await userEvent.click(
      within(title).getByRole('button', { name: 'Take theirs' }),
    );
    await userEvent.click(
      within(
        dialog.getByRole('group', { name: 'They wrote (Description):' }),
      ).getByRole('button', { name: 'Keep both' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(backend.written).toHaveLength(1));
    expect(backend.written[0].body).toMatchObject({
      title: 'Her title',
      description: 'My words.\n\nHer words.',
      tags: ['hers'],
      revision: 1,
    });
  });

  it('asks before words are given up, and keeps them for the way back', async () => {
    const dialog = await openDialog();
    await type(dialog, 'Title', 'Half a ti');
    await userEvent.keyboard('{Escape}');
    const question = await screen.findByRole('dialog', {
      name: 'Leave without saving?',
    });
    await userEvent.click(
      within(question).getByRole('button', { name: 'Keep writing' }),
    );
    expect(await dialog.findByRole('textbox', { name: 'Title' })).toHaveValue(
      'Half a ti',
    );
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    // As after the browser's way back: the page is opened anew.
    expect(sessionStorage).toHaveLength(1);
  });

  it('takes words up again that were not saved', async () => {
    sessionStorage.setItem(
      'datamap.draft/main/ecommerce.orders',
      JSON.stringify({
        base: draftOf({}),
        draft: draftOf({ title: 'Half a ti' }),
        revision: 0,
        at: yesterday,
      }),
    );
    const dialog = await openDialog();
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Half a ti',
    );
    expect(dialog.getByText(/have not been saved/)).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Start from what is saved' }),
    );
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('');
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it.each([
    [{ status: 403, name: 'NotAllowedError' }, /Only the owner of this table/],
    [
      { status: 400, name: 'InputError', message: '"title" is too long' },
      /"title" is too long/,
    ],
    [{ status: 503, name: 'ServiceUnavailableError' }, /try again in a moment/],
  ])('keeps the words where %j is the answer', async (failure, words) => {
    backend.writeFailure = failure;
    const dialog = await openDialog();
    await type(dialog, 'Title', 'My title');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText(words)).toBeVisible();
    expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(
      'My title',
    );
  });

  it('shows the history, and goes back in it', async () => {
    backend.notes.table = aNote({
      revision: 2,
      by: 'user:default/olivia',
      at: yesterday,
      title: 'Second',
    });
    const by = 'user:default/olivia';
    backend.history = [
      {
        revision: 2,
        at: yesterday,
        by,
        action: 'written',
        before: { title: 'First' },
        after: { title: 'Second' },
      },
      {
        revision: 1,
        at: yesterday,
        by,
        action: 'written',
        before: {},
        after: { title: 'First' },
      },
    ];
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'History' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Who wrote what: Orders',
    });
    const versions = await within(dialog).findAllByRole('listitem');
    expect(versions).toHaveLength(2);
    expect(versions[0]).toHaveTextContent(/olivia.*wrote.*as it is now/);
    expect(versions[0]).toHaveTextContent(
      /Title.*Before.*First.*After.*Second/,
    );
    expect(within(versions[0]).queryByRole('button')).toBeNull();
    await userEvent.click(
      within(versions[1]).getByRole('button', {
        name: /^Go back to what olivia/,
      }),
    );
    await waitFor(() =>
      expect(backend.reverted).toEqual([
        { column: undefined, to: 1, revision: 2 },
      ]),
    );
    expect(
      await screen.findByText(/^Done: it is as it was then/),
    ).toBeVisible();
  });

  it('has no fault that axe finds', async () => {
    backend.notes.table.source = { title: 'Orders', description: 'A comment.' };
    await openDialog();
    const { violations } = await axe.run(document.body, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
      },
    });
    expect(violations).toEqual([]);
  });

  it('speaks Korean', async () => {
    renderPage({ path, language: 'ko' });
    await userEvent.click(
      await screen.findByRole('button', { name: '설명 쓰기' }),
    );
    expect(
      await screen.findByRole('dialog', { name: '설명 쓰기: Orders' }),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: '한 건의 내용' })).toBeVisible();
  });
});
