import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { setupServer } from 'msw/node';
import { aNote, FakeNotes } from '../../__testUtils__/FakeNotes';
import { renderPage } from '../../__testUtils__/renderPage';
import { aColumn, tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const path = '/catalog/main/resource/ecommerce.orders/columns';
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const names = ['order_id', 'status'];

let backend: FakeNotes;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  backend = new FakeNotes();
  backend.notes.columns = names.map((column, position) => ({
    ...aNote(),
    column,
    type: 'text',
    position: position + 1,
  }));
  server.use(
    ...backend.handlers,
    ...tablePageHandlers({
      columns: [
        aColumn({ position: 1, name: 'order_id', title: 'Order' }),
        aColumn({
          position: 2,
          name: 'status',
          title: 'State',
          typeCategory: 'choice',
          enumLabels: ['new', 'paid'],
          description: 'A comment.',
        }),
      ],
    }),
  );
  // jsdom lays nothing out: what scrolls is 600 pixels high, a row 76.
  jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(76);
});
afterEach(() => jest.restoreAllMocks());

describe('describing a column', () => {
  it('says what it is and what each of its values means', async () => {
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Describe State' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Describe: State' }),
    );
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Description' }),
      'Where the order is.',
    );
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'What paid means' }),
      'money came in',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(backend.written).toHaveLength(1));
    expect(backend.written[0]).toMatchObject({
      column: 'status',
      body: {
        description: 'Where the order is.',
        values: [{ value: 'paid', meaning: 'money came in' }],
        revision: 0,
      },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('Where the order is.')).toBeVisible();
    expect(screen.getByText('money came in', { exact: false })).toBeVisible();
    expect(screen.getByText(/^Written by guest/)).toBeVisible();
  });

  it('shows both layers, and that the database’s changed since', async () => {
    backend.notes.columns[1] = {
      ...backend.notes.columns[1],
      revision: 1,
      by: 'user:default/olivia',
      at: yesterday,
      description: 'Where the order is.',
      source: { description: 'A comment.', changedSince: true },
    };
    const { container } = renderPage({ path });
    expect(await screen.findByText('Where the order is.')).toBeVisible();
    expect(screen.getByText('The database says: A comment.')).toBeVisible();
    expect(
      screen.getByText('The database’s own words have changed since'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'History of State' }),
    ).toBeVisible();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('leaves the comment as it is for those who may not write', async () => {
    backend.notes.mayDescribe = false;
    renderPage({ path });
    expect(await screen.findByText('A comment.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Describe/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^History/ })).toBeNull();
  });
});
