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
import { FakeBackend } from '../../../__testUtils__/FakeBackend';
import { aTable } from '../../../__testUtils__/fixtures';
import { renderPage } from '../../../__testUtils__/renderPage';

jest.setTimeout(60_000);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const server = setupServer();
registerMswTestHooks(server);

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  backend.tables = [aTable(), aTable({ name: 'v', title: 'V', kind: 'view' })];
  server.use(...backend.handlers);
});

/** Keeps filters as the portal's storage keeps them in the browser. */
const keep = (...filters: Array<{ name: string; search: string }>) =>
  localStorage.setItem(
    '/datamap.start-page/savedFilters',
    JSON.stringify(filters),
  );

const saved = () => screen.findByRole('group', { name: 'Saved filters' });

async function saveAs(name: string) {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Save these filters' }),
  );
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByRole('textbox', { name: /Name/ });
  expect(field).toHaveFocus();
  await userEvent.clear(field);
  await userEvent.type(field, `${name}{Enter}`);
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
}

describe('SavedFilters', () => {
  it('keeps the present filters and words under a name, and opens them', async () => {
    const { unmount } = renderPage({ path: '/datamap?q=v&kind=view' });
    await saveAs('My views');
    const link = within(await saved()).getByRole('link', { name: 'My views' });
    expect(link).toHaveAttribute('href', '/datamap?q=v&kind=view');
    expect(link).toHaveAttribute('aria-current', 'true');
    expect(
      screen.queryByRole('button', { name: 'Save these filters' }),
    ).not.toBeInTheDocument();
    unmount();

    renderPage();
    await userEvent.click(
      within(await saved()).getByRole('link', { name: 'My views' }),
    );
    await waitFor(() =>
      expect(Object.fromEntries(backend.listRequests.at(-1)!)).toMatchObject({
        q: 'v',
        kind: 'view',
      }),
    );
  });

  it('is not there while there is nothing to keep or to open', async () => {
    renderPage();
    await screen.findByRole('table');
    expect(
      screen.queryByRole('group', { name: 'Saved filters' }),
    ).not.toBeInTheDocument();
  });

  it('says before one takes the place of another', async () => {
    keep({ name: 'Mine', search: 'kind=view' });
    renderPage({ path: '/datamap?kind=table' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save these filters' }),
    );
    await userEvent.type(screen.getByRole('textbox', { name: /Name/ }), 'mine');
    expect(
      screen.getByText(/You already have filters of this name/),
    ).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(
      await within(await saved()).findByRole('link', { name: 'mine' }),
    ).toHaveAttribute('href', '/datamap?kind=table');
    expect(within(await saved()).getAllByRole('link')).toHaveLength(1);
  });

  it('renames and deletes', async () => {
    keep(
      { name: 'Views', search: 'kind=view' },
      { name: 'Tables', search: 'kind=table' },
    );
    renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Rename or delete' }),
    );
    const dialog = await screen.findByRole('dialog');
    const { violations } = await axe.run(dialog, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
    const name = within(dialog).getByRole('textbox', {
      name: 'Name of Tables',
    });
    fireEvent.change(name, { target: { value: 'Views' } });
    expect(within(dialog).getByText(/can’t have the same name/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Delete Views' }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    const links = within(await saved()).getAllByRole('link');
    expect(links).toHaveLength(1);
    expect(links[0]).toHaveTextContent('Views');
    expect(links[0]).toHaveAttribute('href', '/datamap?kind=table');
  });
});
