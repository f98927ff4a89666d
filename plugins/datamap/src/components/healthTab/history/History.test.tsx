import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Measurement } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../../__testUtils__/renderPage';
import {
  aWholeTable,
  tablePageHandlers,
} from '../../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page and loading the drawing takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
beforeEach(() => {
  localStorage.clear();
  giveRoom();
});
afterEach(() => jest.restoreAllMocks());

/** A document of a test has no measures; a drawing needs some. */
function giveRoom() {
  jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
    ...new DOMRect(0, 0, 480, 160),
    width: 480,
    height: 160,
  });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

const path = '/catalog/main/resource/ecommerce.orders/health';
const day = 86_400_000;
const daysAgo = (days: number) =>
  new Date(Date.now() - days * day).toISOString();

const aMeasurement = (
  from: string,
  rows: number | undefined,
  to = from,
): Measurement => ({
  from,
  to,
  rows:
    rows === undefined
      ? { grade: 'unknown', measuredAt: to, method: 'none' }
      : {
          value: rows,
          grade: 'estimate',
          measuredAt: to,
          method: 'reltuples-scaled',
        },
  size: {
    value: 3_000_000,
    grade: 'exact',
    measuredAt: to,
    method: 'relation-size',
  },
  lastUpdated: from,
  health: 'has-data',
});

const measuredNow = (rows: number) =>
  aWholeTable({
    rows: {
      value: rows,
      grade: 'estimate',
      measuredAt: daysAgo(0),
      method: 'reltuples-scaled',
    },
    size: {
      value: 3_000_000,
      grade: 'exact',
      measuredAt: daysAgo(0),
      method: 'relation-size',
    },
  });

const section = () => screen.findByRole('region', { name: 'Over time' });

describe('History', () => {
  it('draws how the figures moved, says so in words, and lists each reading', async () => {
    server.use(
      ...tablePageHandlers({
        table: measuredNow(1_500_000),
        measurements: [
          aMeasurement(daysAgo(200), 900_000, daysAgo(40)),
          aMeasurement(daysAgo(20), 1_200_000),
          aMeasurement(daysAgo(10), undefined),
          aMeasurement(daysAgo(5), 1_500_000),
        ],
      }),
    );
    const { container } = renderPage({ path });
    const drawn = await within(await section()).findByRole('img', {
      name: /^Number of rows: about 1.2 million rows on .+, about 1.5 million rows on/,
    });
    await waitFor(() =>
      expect(drawn.querySelector('path.recharts-area-curve')).not.toBeNull(),
    );
    expect(
      screen.getByRole('img', {
        name: /^Storage used: 3 MB since .+no change/,
      }),
    ).toBeVisible();
    const rows = () =>
      within(screen.getByRole('table', { name: 'Readings of Orders' }))
        .getAllByRole('row')
        .slice(1);
    expect(rows().map(row => row.textContent)).toEqual([
      expect.stringContaining('about 1.5 million'),
      expect.stringContaining('not known'),
      expect.stringContaining('about 1.2 million'),
    ]);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: '12 months' }));
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(
      screen.getByRole('img', { name: /^Number of rows: about 900,000 rows/ }),
    ).toBeVisible();
  });

  it('asks for days where there are more readings than fit', async () => {
    const asked: string[] = [];
    server.use(
      http.get(
        'http://localhost:7007/api/datamap/v1/tables/main/*/measurements',
        ({ request }) => {
          const query = new URL(request.url).searchParams;
          asked.push(
            `${query.get('resolution')} ${query.get('cursor') ?? 'first'}`,
          );
          const more = query.get('cursor') === 'next';
          return HttpResponse.json({
            items: [aMeasurement(daysAgo(more ? 1 : 2), more ? 20 : 10)],
            pageInfo: more ? {} : { nextCursor: 'next' },
          });
        },
      ),
      ...tablePageHandlers({ table: measuredNow(20) }),
    );
    renderPage({ path });
    const table = await within(await section()).findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(asked).toEqual(['null first', 'day first', 'day next']);
  });

  it('opens older readings on request', async () => {
    server.use(
      ...tablePageHandlers({
        table: measuredNow(30),
        measurements: Array.from({ length: 20 }, (_, index) =>
          aMeasurement(daysAgo(20 - index), 10 + index),
        ),
      }),
    );
    renderPage({ path });
    const table = await within(await section()).findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(9);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show older readings' }),
    );
    expect(within(table).getAllByRole('row')).toHaveLength(21);
  });

  it('says in Korean that nothing was kept yet, and draws no line through one reading', async () => {
    server.use(...tablePageHandlers({ table: measuredNow(30) }));
    renderPage({ path, language: 'ko' });
    expect(await screen.findByText(/기준: 약 30 ?건\. 몇 번 더/)).toBeVisible();
    expect(screen.queryByRole('img', { name: /^건수/ })).toBe(null);
    expect(
      await screen.findByText('이 기간에는 아직 남은 기록이 없어요.'),
    ).toBeVisible();
  });
});
