import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { CoverageFigures } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { FakeNotes } from '../../__testUtils__/FakeNotes';
import { aWarehouse } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const address = 'http://localhost:7007/api/datamap/v1/coverage';
const path = '/datamap/coverage';

const figures = (given: Partial<CoverageFigures> = {}): CoverageFigures => ({
  tables: 12,
  describedTables: 9,
  columns: 1_240,
  describedColumns: 310,
  oneRow: 4,
  certified: 2,
  owned: 11,
  share: 0.626,
  ...given,
});
const finance = {
  ...figures({ share: 0.999 }),
  warehouse: 'main',
  schema: 'finance',
  schemaEntityName: 'finance',
  title: 'Money',
};

const asked: URLSearchParams[] = [];
let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  backend = new FakeBackend();
  backend.warehouses = [
    aWarehouse(),
    aWarehouse({ id: 'second', title: 'Second warehouse' }),
  ];
  server.use(
    http.get(address, ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const isSecond = query.has('cursor');
      const items =
        query.get('by') === 'owner'
          ? [
              { ...figures(), owner: 'group:default/commerce' },
              { ...figures({ owned: 0 }), owner: 'group:default/unowned' },
            ]
          : [isSecond ? { ...finance, schemaEntityName: 'hr' } : finance];
      return HttpResponse.json({
        items,
        totalItems: 2,
        total: figures(),
        pageInfo:
          query.get('by') === 'owner' || isSecond ? {} : { nextCursor: 'on' },
      });
    }),
    ...backend.handlers,
    ...new FakeNotes().handlers,
  );
});

const rowOf = async (name: RegExp) =>
  within(await screen.findByRole('row', { name }));

describe('how far describing is', () => {
  it('says it of each subject area and of all, in the order that was chosen', async () => {
    const { container } = renderPage({ path });
    const row = await rowOf(/^Money/);
    expect(row.getByRole('link', { name: 'Money' })).toHaveAttribute(
      'href',
      '/datamap/warehouses/main/schemas/finance',
    );
    // Not rounded up: something is left.
    expect(row.getByText('99%')).toBeVisible();
    expect(row.getByText('9 of 12')).toBeVisible();
    expect(row.getByText('310 of 1,240')).toBeVisible();
    expect(row.getByText('finance · Sales warehouse')).toBeVisible();
    expect((await rowOf(/^All together/)).getByText('62%')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findAllByRole('link', { name: 'Money' })).toHaveLength(
      2,
    );
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'First' }),
      'Least described',
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Warehouse' }),
      'Second warehouse',
    );
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)!)).toMatchObject({
        by: 'schema',
        sort: 'share',
        warehouse: 'second',
      }),
    );
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('says it of each owner, leading to what is hers, in Korean', async () => {
    renderPage({ path: `${path}?by=owner`, language: 'ko' });
    const row = await rowOf(/^commerce/);
    expect(row.getByRole('link')).toHaveAttribute(
      'href',
      '/datamap?owner=group%3Adefault%2Fcommerce',
    );
    expect(row.getByText('1,240개 중 310개')).toBeVisible();
    expect(
      (await rowOf(/^아직 담당자 없음/)).getByText('12개 중 0개'),
    ).toBeVisible();
  });

  it('says that there is nothing yet, or that it could not be loaded', async () => {
    server.use(
      http.get(address, () =>
        HttpResponse.json(
          { error: { name: 'ServiceUnavailableError', message: 'down' } },
          { status: 503 },
        ),
      ),
    );
    renderPage({ path });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    server.use(
      http.get(address, () =>
        HttpResponse.json({
          items: [],
          totalItems: 0,
          total: figures({ tables: 0 }),
          pageInfo: {},
        }),
      ),
    );
    await userEvent.click(retry);
    expect(await screen.findByText('No tables yet')).toBeVisible();
  });
});
