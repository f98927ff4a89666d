import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Administration } from '@datamap/plugin-datamap-common';
import { configure, screen, within } from '@testing-library/react';
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
const run = '0b9a1d9e-4a53-4cde-9f0c-2f7e8f3d1a11';

const anAdministration = (
  change: Partial<Administration['warehouses'][number]> = {},
): Administration => ({
  mayControl: true,
  latestRevision: 1_200,
  followers: [
    {
      id: 'catalog',
      revision: 1_200,
      behind: 0,
      updatedAt: '2026-11-20T04:10:00Z',
    },
    {
      id: 'search',
      revision: 900,
      behind: 31,
      updatedAt: '2026-11-20T04:00:00Z',
    },
  ],
  warehouses: [
    {
      id: 'main',
      title: 'Sales warehouse',
      connector: 'postgres',
      connection: { state: 'ok' },
      lastReadAt: '2026-11-20T04:10:00Z',
      schedule: {
        intervalSeconds: 900,
        nextRunAt: '2026-11-20T04:25:00Z',
        timeZone: 'Asia/Seoul',
        quietHours: [{ from: '22:00', to: '06:00', days: ['fri', 'sat'] }],
      },
      usage: {
        statements: 120,
        seconds: 3.4,
        statementsAllowed: 5_000,
        endsAt: '2026-11-20T05:00:00Z',
        usedUp: false,
      },
      warnings: [],
      runs: [
        {
          id: run,
          warehouse: 'main',
          trigger: 'schedule',
          state: 'failed',
          queuedAt: '2026-11-20T04:09:59Z',
          startedAt: '2026-11-20T04:10:00Z',
          finishedAt: '2026-11-20T04:10:05Z',
          reason: { code: 'step-timeout' },
          steps: [
            {
              name: 'connect',
              state: 'done',
              startedAt: '2026-11-20T04:10:00Z',
              finishedAt: '2026-11-20T04:10:01Z',
              statements: 6,
              rowsRead: 12,
            },
            {
              name: 'dances',
              state: 'failed',
              startedAt: '2026-11-20T04:10:01Z',
              finishedAt: '2026-11-20T04:10:05Z',
              attempts: 3,
            },
            { name: 'compare', state: 'skipped' },
          ],
        },
      ],
      access: {
        readAt: '2026-11-20T04:10:00Z',
        role: 'datamap_reader',
        database: 'warehouse',
        schemaCount: 1,
        schemas: [{ name: 'shop', tables: 1_234, readable: 2 }],
        rights: [
          {
            level: 1,
            right: 'schemas',
            state: 'partly',
            count: 2,
            sql: 'SELECT the_hidden_schemas;',
          },
          { level: 2, right: 'update-log', state: 'granted' },
          { level: 3, right: 'contents', state: 'not-configured' },
        ],
      },
      ...change,
    },
  ],
});

let administration: Administration;
let asked: string[];

beforeEach(() => {
  localStorage.clear();
  administration = anAdministration();
  asked = [];
  server.use(
    ...new FakeBackend().handlers,
    http.get(`${base}/admin`, () => HttpResponse.json(administration)),
    http.post(`${base}/*`, ({ request }) => {
      asked.push(new URL(request.url).pathname.replace('/api/datamap/v1', ''));
      return HttpResponse.json({});
    }),
  );
});

const open = (language: 'en' | 'ko' = 'en') =>
  renderPage({ path: '/datamap/admin', language });

describe('AdminPage', () => {
  it('says how reading went step by step, and names a step that it does not know', async () => {
    const { container } = open();
    const panel = await screen.findByRole('region', {
      name: /Sales warehouse/,
    });
    expect(panel).toHaveTextContent('One part of the reading took too long');
    expect(panel).toHaveTextContent('Fri, Sat, 22:00 to 06:00 (Asia/Seoul)');
    expect(panel).toHaveTextContent('120 statements in 3.4 sec');
    const steps = within(panel).getByRole('table', { name: 'Steps' });
    const [, connect, unknown, compare] = within(steps).getAllByRole('row');
    expect(connect).toHaveTextContent('Connectdone1 sec612');
    expect(unknown).toHaveTextContent('dancesfailed, 3 tries4 sec');
    expect(compare).toHaveTextContent('left out');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('gives the SQL for what may not be seen, and for nothing else', async () => {
    open();
    expect(await screen.findByText(/2 schemas are closed to us/)).toBeVisible();
    const sql = screen.getAllByRole('group', { name: 'SQL that changes it' });
    expect(sql.map(({ textContent }) => textContent)).toEqual([
      'SELECT the_hidden_schemas;',
    ]);
  });

  it('says what is worth a look, with the remedy and the SQL where there is one', async () => {
    const revoke =
      'REVOKE UPDATE ON ALL TABLES IN SCHEMA "shop" FROM "reader";';
    administration = anAdministration({
      warnings: [
        {
          code: 'role-can-write',
          count: 1_207,
          names: ['shop.a', 'shop.b', 'shop.c', 'shop.d', 'shop.e', 'shop.f'],
          sql: revoke,
        },
        { code: 'schemas-without-usage', count: 2 },
        { code: 'something-new' },
      ],
    });
    open();
    const writing = (
      await screen.findByText(/Our user could change data there/)
    ).closest('li')!;
    expect(writing).toHaveTextContent(
      'Where: shop.a, shop.b, shop.c, shop.d, shop.e and 1,202 more',
    );
    expect(writing).toHaveTextContent('can take that right away');
    expect(
      within(writing).getByRole('group', { name: 'SQL that ends it' }),
    ).toHaveTextContent(revoke);
    expect(
      screen.getByText(/2 schemas \(folders of tables\) are closed/),
    ).toBeVisible();
    expect(screen.getByText('something-new')).toBeVisible();
  });

  it('says who follows and how far each is', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Who follows' });
    const [, catalog, search] = within(table).getAllByRole('row');
    expect(catalog).toHaveTextContent('catalogup to date');
    expect(search).toHaveTextContent('search31');
  });

  it('starts, cancels, pauses and resumes', async () => {
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Read now: Sales warehouse' }),
    );
    const [active] = administration.warehouses[0].runs;
    administration = anAdministration({
      activeRun: { ...active, state: 'running' },
      paused: { since: '2026-11-20T04:11:00Z' },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Pause Sales warehouse' }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Cancel the reading of Sales warehouse',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Resume Sales warehouse' }),
    );
    expect(asked).toEqual([
      '/runs',
      '/warehouses/main/pause',
      `/runs/${run}/cancel`,
      '/warehouses/main/resume',
    ]);
  });

  it('offers nothing to those who may only look, and refuses all others', async () => {
    administration = { ...anAdministration(), mayControl: false };
    const { unmount } = open();
    await screen.findByText('Who follows');
    expect(screen.queryByRole('button', { name: /Pause/ })).toBeNull();
    unmount();
    server.use(
      http.get(`${base}/admin`, () =>
        HttpResponse.json(
          { error: { name: 'NotAllowedError' }, response: { statusCode: 403 } },
          { status: 403 },
        ),
      ),
    );
    open();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByText('Who follows')).toBeNull();
  });

  it('speaks Korean', async () => {
    administration = anAdministration({
      warnings: [{ code: 'role-can-write', count: 3, names: ['shop.a'] }],
    });
    open('ko');
    expect(
      await screen.findByRole('heading', { level: 1, name: '읽기와 권한' }),
    ).toBeVisible();
    expect(await screen.findByText(/스키마 2개를 볼 수 없어요/)).toBeVisible();
    expect(screen.getByText('해당하는 곳: shop.a 외 2곳')).toBeVisible();
    expect(screen.getByText(/Asia\/Seoul/)).toHaveTextContent(
      '22:00부터 06:00까지',
    );
  });
});
