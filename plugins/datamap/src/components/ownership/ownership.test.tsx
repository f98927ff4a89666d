import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeNotes } from '../../__testUtils__/FakeNotes';
import { aRequest, FakeOwnership } from '../../__testUtils__/FakeOwnership';
import { renderPage } from '../../__testUtils__/renderPage';
import { tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const path = '/catalog/main/resource/ecommerce.orders';
const weekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString();

let backend: FakeOwnership;
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  backend = new FakeOwnership();
  server.use(
    ...backend.handlers,
    ...new FakeNotes().handlers,
    ...tablePageHandlers(),
  );
});

const part = async (name: string) =>
  within(await screen.findByRole('region', { name }));
const dialogOf = async (button: string, name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog', { name }));
};

describe('somebody who would like to own a table', () => {
  it('asks for her team with a reason, sees it wait, and takes it back', async () => {
    renderPage({ path });
    const dialog = await dialogOf('Take this over', 'Take over: Orders');
    expect(dialog.getByText(/^The owner reads it.*commerce/)).toBeVisible();
    const reason = dialog.getByRole('textbox', { name: 'Why' });
    expect(reason).toHaveFocus();
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('Please say why');
    await userEvent.click(reason);
    await userEvent.paste('We load it.');
    await userEvent.selectOptions(
      dialog.getByRole('combobox', { name: 'For whom' }),
      'group:default/marketing',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const mine = await part('You asked to take this over');
    expect(mine.getByText('We load it.')).toBeVisible();
    expect(mine.getByText('for marketing')).toBeVisible();
    expect(mine.getByText('Waits for the owner')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take this over' })).toBeNull();
    await userEvent.click(mine.getByRole('button', { name: 'Take back' }));
    expect(
      await screen.findByRole('button', { name: 'Take this over' }),
    ).toBeVisible();
  });

  it('is told why it was not taken, and keeps her words', async () => {
    backend.writeFailure = {
      status: 409,
      name: 'ConflictError',
      message: '100 requests of yours wait',
    };
    renderPage({ path });
    const dialog = await dialogOf('Take this over', 'Take over: Orders');
    await userEvent.paste('We load it.');
    await userEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'That was not accepted: 100 requests of yours wait',
    );
    expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue(
      'We load it.',
    );
  });

  it('reads what became of it, and is not offered what is hers', async () => {
    backend.requests = [
      aRequest({
        mine: true,
        state: 'accepted',
        answer: 'Gladly.',
        decidedBy: 'user:default/minji',
      }),
    ];
    backend.ownership = {
      ...backend.ownership,
      owner: 'group:default/marketing',
      source: 'portal',
      since: weekAgo,
      by: 'user:default/minji',
    };
    renderPage({ path });
    const mine = await part('You asked to take this over');
    expect(mine.getByText('Handed over by minji')).toBeVisible();
    expect(mine.getByText('Gladly.')).toBeVisible();
    expect(screen.getByText(/^Made owner by minji/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take this over' })).toBeNull();
  });
});

describe('who decides who owns a table', () => {
  beforeEach(() => {
    backend.ownership.mayDecide = true;
  });

  it('gives it to somebody, or back, and sees who had it so far', async () => {
    backend.ownership = {
      ...backend.ownership,
      source: 'portal',
      configured: 'group:default/data-team',
      since: weekAgo,
    };
    backend.owners = [{ owner: 'group:default/commerce', from: weekAgo }];
    server.use(
      http.get('http://localhost:7007/api/catalog/entities/by-query', () =>
        HttpResponse.json({
          items: [
            {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'User',
              metadata: { name: 'sora', namespace: 'default' },
              spec: { profile: { displayName: 'Sora Kim' } },
            },
          ],
          totalItems: 1,
          pageInfo: {},
        }),
      ),
    );
    renderPage({ path });
    const name = 'Who owns it: Orders';
    const dialog = await dialogOf('Change the owner', name);
    expect(
      await dialog.findByRole('region', { name: /^Owners so far/ }),
    ).toHaveTextContent(/commerce since/);
    await userEvent.click(dialog.getByRole('button', { name: 'Make owner' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('choose a person');
    await userEvent.click(dialog.getByRole('textbox', { name: 'New owner' }));
    await userEvent.paste('sora');
    await userEvent.click(
      await screen.findByRole('option', { name: 'Sora Kim' }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Make owner' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.given).toEqual(['user:default/sora']);

    const again = await dialogOf('Change the owner', name);
    await userEvent.click(
      again.getByRole('button', { name: 'Give it back to data-team' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.ownership.source).toBe('configuration');
  });

  it('hands it over with a word back', async () => {
    backend.requests = [aRequest()];
    renderPage({ path });
    const waiting = await part('Who would like to take this over');
    expect(waiting.getByText('sora')).toBeVisible();
    expect(waiting.getByText('Our job fills it.')).toBeVisible();
    await userEvent.click(
      waiting.getByRole('textbox', { name: 'A word back' }),
    );
    await userEvent.paste('Gladly.');
    await userEvent.click(
      waiting.getByRole('button', { name: 'Hand it over' }),
    );
    await waitFor(() =>
      expect(backend.decided).toEqual([
        { decision: 'accepted', answer: 'Gladly.' },
      ]),
    );
  });

  it('finds it on the desk with the table, and declines; somebody may have been faster', async () => {
    backend.requests = [aRequest()];
    backend.writeFailure = {
      status: 409,
      name: 'ConflictError',
      message: 'It is accepted already',
    };
    renderPage({ path: '/datamap/mine' });
    const waiting = await part(
      'Somebody would like to take over a table, and waits for you',
    );
    expect(waiting.getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      path,
    );
    await userEvent.click(waiting.getByRole('button', { name: 'Decline' }));
    expect(
      await screen.findByText(/Somebody decided in the meantime/),
    ).toBeInTheDocument();
    backend.writeFailure = undefined;
    await userEvent.click(waiting.getByRole('button', { name: 'Decline' }));
    await waitFor(() =>
      expect(backend.decided).toEqual([{ decision: 'declined', answer: '' }]),
    );
  });

  it('has no fault that axe finds, and reads Korean', async () => {
    backend.requests = [aRequest()];
    const { container } = renderPage({ path, language: 'ko' });
    expect(
      await screen.findByRole('region', { name: '담당하고 싶다는 신청' }),
    ).toBeVisible();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });
});
