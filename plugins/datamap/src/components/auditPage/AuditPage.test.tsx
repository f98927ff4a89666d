import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { AuditEvent } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { renderPage } from '../../__testUtils__/renderPage';

jest.setTimeout(30_000);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const server = setupServer();
registerMswTestHooks(server);

const base = 'http://localhost:7007/api/datamap/v1';
const path = '/datamap/admin/audit';

const anEvent = (change: Partial<AuditEvent> = {}): AuditEvent => ({
  id: '0b9a1d9e-4a53-4cde-9f0c-2f7e8f3d1a11',
  at: '2026-11-20T04:10:00Z',
  event: 'table-note',
  severity: 'medium',
  outcome: 'done',
  by: 'user:default/minji.park',
  warehouse: 'main',
  table: 'ecommerce.orders',
  facts: { before: { title: 'Old' }, after: { title: '<b>New</b>' } },
  ...change,
});

let backend: FakeBackend;
let asked: URLSearchParams[];

beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  asked = [];
  server.use(...backend.handlers);
});

function withEvents(...items: AuditEvent[]) {
  server.use(
    http.get(`${base}/audit`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      return HttpResponse.json({
        items: query.has('cursor')
          ? [anEvent({ id: 'older', event: 'run-start', facts: {} })]
          : items,
        pageInfo: query.has('cursor') ? {} : { nextCursor: 'next' },
      });
    }),
  );
}

describe('AuditPage', () => {
  it('tells who did what to which table, with before and after, and what was refused', async () => {
    withEvents(
      anEvent(),
      anEvent({
        id: 'refused',
        event: 'access-refused',
        outcome: 'refused',
        by: 'plugin:scaffolder',
        table: undefined,
        warehouse: undefined,
        reason: 'It needs a permission',
      }),
      anEvent({ id: 'later-version', event: 'something-new', by: undefined }),
    );
    const { container } = renderPage({ path });
    const list = await screen.findByRole('list', { name: 'What was done' });
    const [described, refused, unknown] = within(list).getAllByRole('listitem');
    expect(described).toHaveTextContent('Described a table or a column');
    expect(
      within(described).getByRole('link', { name: 'main/ecommerce.orders' }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.orders');
    expect(within(described).getByText('Details')).toBeVisible();
    // What people wrote is text here, whatever it looks like.
    expect(described.querySelector('b')).toBeNull();
    expect(described).toHaveTextContent('<b>New</b>');
    expect(refused).toHaveTextContent('Not allowed');
    expect(refused).toHaveTextContent('plugin:scaffolder');
    expect(refused).toHaveTextContent('It needs a permission');
    expect(unknown).toHaveTextContent('something-new');
    expect(unknown).toHaveTextContent('Nobody asked for it');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('brings older ones when asked', async () => {
    withEvents(anEvent());
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show older' }),
    );
    expect(await screen.findByText('Started a reading')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
  });

  it('takes its filters from the address, and puts them there', async () => {
    withEvents(anEvent());
    renderPage({
      path: `${path}?event=run-start&event=unheard-of&outcome=refused&by=user:default/sora.kim`,
    });
    await screen.findByText('Described a table or a column');
    expect(asked[0].getAll('event')).toEqual(['run-start']);
    expect(asked[0].getAll('outcome')).toEqual(['refused']);
    expect(asked[0].get('by')).toBe('user:default/sora.kim');
    const person = screen.getByRole('textbox', { name: /Who/ });
    await userEvent.clear(person);
    await userEvent.type(person, 'user:default/jun.lee{Enter}');
    await waitFor(() =>
      expect(asked.at(-1)?.get('by')).toBe('user:default/jun.lee'),
    );
    await userEvent.click(screen.getByRole('button', { name: /Clear/ }));
    await waitFor(() => expect([...asked.at(-1)!.keys()]).toEqual(['limit']));
  });

  it('says that there is nothing, that nothing fits, and that one may not see', async () => {
    const nothing = http.get(`${base}/audit`, () =>
      HttpResponse.json({ items: [], pageInfo: {} }),
    );
    server.use(nothing);
    const first = renderPage({ path });
    expect(await screen.findByText('Nothing was done yet')).toBeVisible();
    first.unmount();
    const second = renderPage({ path: `${path}?outcome=failed` });
    expect(await screen.findByText('Nothing fits these filters')).toBeVisible();
    second.unmount();
    backend.failure = { status: 403, name: 'NotAllowedError' };
    server.use(...backend.handlers);
    renderPage({ path });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('speaks Korean', async () => {
    withEvents(anEvent());
    renderPage({ path, language: 'ko' });
    expect(
      await screen.findByRole('heading', { level: 1, name: '작업 기록' }),
    ).toBeVisible();
    expect(await screen.findByText('테이블이나 열을 설명함')).toBeVisible();
  });
});
