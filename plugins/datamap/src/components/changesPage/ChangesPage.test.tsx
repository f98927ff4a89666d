import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { aChange, aChangeGroup } from '../../__testUtils__/changeFixtures';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

const base = 'http://localhost:7007/api/datamap/v1';
const path = '/datamap/changes';

let backend: FakeBackend;
let asked: URLSearchParams[];

beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  asked = [];
  server.use(...backend.handlers);
});

function withGroups(...items: ReturnType<typeof aChangeGroup>[]) {
  server.use(
    http.get(`${base}/changes/groups`, ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, pageInfo: {} });
    }),
  );
}

const foldedRemovals = aChangeGroup({
  id: 'fold',
  kind: 'table-removed',
  objectType: 'table',
  count: 5000,
  changes: [
    aChange({
      id: '77',
      kind: 'table-removed',
      object: { type: 'table', name: 'old' },
    }),
  ],
});

describe('ChangesPage', () => {
  it('tells each change in plain words, by day and reading, with a way to the table', async () => {
    withGroups(
      aChangeGroup({ changes: [aChange({ before: 'text' })] }),
      foldedRemovals,
    );
    const { container } = renderPage({ path });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'What changed' }),
    ).toBeVisible();
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
      /12/,
    );
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(
      /Found at \d\d:\d\d in /,
    );
    expect(screen.getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/catalog/main/resource/ecommerce.orders',
    );
    const item = screen
      .getAllByRole('listitem')
      .find(one => one.textContent?.includes('Column removed'));
    expect(item).toHaveTextContent('May break something');
    expect(item).toHaveTextContent('Column removed: email');
    expect(item).toHaveTextContent('Reports and jobs that still name it fail.');
    expect(
      screen.getByText('Tables removed in Orders and products: 5,000'),
    ).toBeVisible();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('unfolds what one reading did to many', async () => {
    withGroups(foldedRemovals);
    const queries: URLSearchParams[] = [];
    server.use(
      http.get(`${base}/changes`, ({ request }) => {
        const query = new URL(request.url).searchParams;
        queries.push(query);
        return HttpResponse.json({
          items: [
            aChange({
              id: query.has('cursor') ? '2' : '1',
              kind: 'table-removed',
              object: { type: 'table', name: 'old' },
              subject: {
                type: 'table',
                schema: 'ecommerce',
                name: 'old',
                title: query.has('cursor') ? 'Second one' : 'First one',
              },
            }),
          ],
          pageInfo: query.has('cursor') ? {} : { nextCursor: 'next' },
        });
      }),
    );
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all 5,000' }),
    );
    expect(await screen.findByText('First one')).toBeVisible();
    expect(screen.getByText(/no longer there/)).toBeVisible();
    expect(Object.fromEntries(queries[0])).toMatchObject({
      kind: 'table-removed',
      schema: 'ecommerce',
      run: foldedRemovals.run,
    });
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Second one')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.queryByText('First one')).toBeNull();
  });

  it('takes its filters from the address, and puts them there', async () => {
    withGroups(aChangeGroup());
    renderPage({ path: `${path}?severity=breaking&what=indexes` });
    await screen.findByRole('link', { name: 'Orders' });
    expect(asked[0].getAll('severity')).toEqual(['breaking']);
    expect(asked[0].getAll('kind')).toEqual([
      'index-added',
      'index-removed',
      'index-renamed',
      'index-changed',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /How serious/ }));
    const list = await screen.findByRole('listbox');
    await userEvent.click(
      within(list).getByRole('option', { name: 'Harmless' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(asked.at(-1)?.getAll('severity')).toEqual(['breaking', 'harmless']);
  });

  it('says that nothing changed, that nothing fits, and that one may not see', async () => {
    withGroups();
    const first = renderPage({ path });
    expect(await screen.findByText('Nothing has changed yet')).toBeVisible();
    first.unmount();
    const second = renderPage({ path: `${path}?severity=breaking` });
    expect(
      await screen.findByText('No change fits these filters'),
    ).toBeVisible();
    second.unmount();
    backend.failure = { status: 403, name: 'NotAllowedError' };
    server.use(...backend.handlers);
    renderPage({ path });
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('keeps what is there when older changes fail', async () => {
    server.use(
      http.get(`${base}/changes/groups`, ({ request }) =>
        new URL(request.url).searchParams.has('cursor')
          ? HttpResponse.json({ error: { name: 'Error' } }, { status: 500 })
          : HttpResponse.json({
              items: [aChangeGroup()],
              pageInfo: { nextCursor: 'next' },
            }),
      ),
    );
    renderPage({ path });
    expect(
      await screen.findByText('Older changes could not be loaded.', undefined, {
        timeout: 10_000,
      }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Orders' })).toBeVisible();
  }, 20_000);

  it('speaks Korean', async () => {
    withGroups(foldedRemovals);
    renderPage({ path, language: 'ko' });
    expect(
      await screen.findByRole('heading', { level: 1, name: '바뀐 내용' }),
    ).toBeVisible();
    expect(
      await screen.findByText(/Orders and products의 없어진 테이블: 5,000건/),
    ).toBeVisible();
  });
});
