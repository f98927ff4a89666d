import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { aChange } from '../../__testUtils__/changeFixtures';
import { openLegacyApp } from '../../__testUtils__/openLegacyApp';
import { renderPage } from '../../__testUtils__/renderPage';
import { tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);

const path = '/catalog/main/resource/ecommerce.orders/changes';

beforeEach(() => {
  localStorage.clear();
  server.use(...tablePageHandlers());
});

function withChanges(...items: ReturnType<typeof aChange>[]) {
  server.use(
    http.get(
      'http://localhost:7007/api/datamap/v1/tables/:warehouse/:table/changes',
      () => HttpResponse.json({ items, pageInfo: {} }),
    ),
  );
}

describe('ChangesTab', () => {
  it('tells what was and what is, naming only tables that may be seen', async () => {
    withChanges(
      aChange({
        id: '2',
        kind: 'key-changed',
        severity: 'needs-attention',
        reason: 'other-rule',
        object: { type: 'key', name: 'orders_user_fkey' },
        before: 'foreign (user_id)',
        after: 'foreign (user_id)',
        tablesBefore: [
          {
            type: 'table',
            schema: 'ecommerce',
            name: 'users',
            title: 'Users',
            entityRef: 'resource:main/ecommerce.users',
          },
        ],
        hiddenTables: 1,
      }),
      aChange({
        kind: 'column-nullable-changed',
        severity: 'needs-attention',
        reason: 'blanks-may-come',
        before: 'NOT NULL',
        after: 'NULL',
      }),
      aChange({
        kind: 'query-changed',
        severity: 'needs-attention',
        reason: 'visible-rows-may-differ',
        withheld: true,
      }),
    );
    const { container } = renderPage({ path });
    const keyWords = await screen.findByText(/Key changed/);
    const key = keyWords.closest('li');
    expect(
      (await screen.findByText(/Question behind it changed/)).closest('li'),
    ).toHaveTextContent('it names a table that you can’t see');
    const blank = screen.getByText(/Column may be blank/).closest('li');
    expect(key).toHaveTextContent('Key changed: orders_user_fkey');
    expect(key).toHaveTextContent('and a table that you can’t see');
    expect(screen.getByRole('link', { name: 'Users' })).toBeVisible();
    expect(blank).toHaveTextContent('never blank');
    expect(blank).toHaveTextContent('may be blank');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('says where nothing changed, in Korean as well', async () => {
    withChanges();
    renderPage({ path, language: 'ko' });
    expect(await screen.findByText('바뀐 내용이 없어요')).toBeVisible();
  });

  it('is a tab in a portal of the old frontend system', async () => {
    withChanges(aChange());
    openLegacyApp(path);
    expect(await screen.findByText(/Column removed/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Changes' })).toBeVisible();
  });
});
