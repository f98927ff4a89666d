import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aWholeTable,
  tablePageHandlers,
} from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 5_000 });
beforeEach(() => localStorage.clear());

const path = '/catalog/main/resource/ecommerce.orders/health';
const measuredAt = '2024-11-12T04:10:00Z';

describe('HealthTab', () => {
  it('says each figure, how it is known, what it means and what to do', async () => {
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          activity: {
            measuredAt,
            watchedSince: '2024-11-01T00:00:00Z',
            eraKnown: true,
            inserted: 40_000,
            sequentialScans: 0,
            indexScans: 0,
          },
        }),
      }),
    );
    const { container } = renderPage({ path });
    const rows = await screen.findByRole('region', { name: 'Number of rows' });
    expect(rows).toHaveTextContent(/about 1.2 million rows/);
    expect(rows).toHaveTextContent('An estimate');
    expect(rows).toHaveTextContent('Good enough to tell large from small');
    const activity = screen.getByRole('region', { name: 'Activity' });
    expect(activity).toHaveTextContent('40,000');
    expect(activity).toHaveTextContent(/Counted since/);
    expect(activity).toHaveTextContent('Nobody seems to have read it');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('says that the figures are not open to somebody, and gives none', async () => {
    const hidden = {
      grade: 'unknown',
      measuredAt,
      method: 'not-shown',
    } as const;
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          notShown: ['statistics'],
          health: 'unknown',
          rows: hidden,
          size: hidden,
          sizes: { table: hidden, indexes: hidden, toast: hidden },
          lastUpdated: hidden,
          activity: undefined,
          verdicts: [],
          furtherVerdicts: [],
        }),
      }),
    );
    const { container } = renderPage({ path });
    const rows = await screen.findByRole('region', { name: 'Number of rows' });
    expect(rows).toHaveTextContent('number of rows not shown');
    expect(rows).toHaveTextContent('aren’t open to you');
    expect(screen.getByText(/isn’t open to you\. Its owner/)).toBeVisible();
    expect(
      screen.getByRole('region', { name: 'Storage used' }),
    ).toHaveTextContent('not shown');
    expect(
      screen.getByRole('region', { name: 'Last updated' }),
    ).toHaveTextContent('not shown');
    expect(screen.queryByRole('region', { name: 'Activity' })).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.filter(({ id }) => id !== 'region')).toEqual([]);
  });

  it('never says an unknown figure as zero', async () => {
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          health: 'unknown',
          rows: { grade: 'unknown', measuredAt, method: 'none' },
          size: { grade: 'unknown', measuredAt, method: 'none' },
          sizes: { table: { grade: 'unknown', measuredAt, method: 'none' } },
          activity: { measuredAt, eraKnown: false },
        }),
      }),
    );
    renderPage({ path });
    const all = await screen.findByRole('table', {
      name: 'Measurements of Orders',
    });
    expect(within(all).getAllByRole('row')).toHaveLength(5);
    expect(all).not.toHaveTextContent(/\b0\b/);
    const activity = screen.getByRole('region', { name: 'Activity' });
    expect(activity).toHaveTextContent(/We don’t know when/);
    expect(activity).not.toHaveTextContent(/\b0\b/);
    expect(activity).not.toHaveTextContent('Nobody seems to have read it');
    expect(
      screen.getByRole('region', { name: 'Storage used' }),
    ).toHaveTextContent('not known');
  });

  it('lists the facts behind a finding', async () => {
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          health: 'empty',
          verdicts: [
            {
              verdict: 'provably-empty',
              grade: 'exact',
              explanationKey: 'verdict.provably-empty',
              evidence: [
                { fact: 'main_fork_bytes', value: 0, measuredAt },
                { fact: 'reltuples', value: -1, measuredAt },
              ],
            },
          ],
        }),
      }),
    );
    renderPage({ path });
    const facts = await screen.findByRole('table', {
      name: 'Facts about Orders',
    });
    expect(
      within(facts).getByRole('row', {
        name: /The database’s own estimate of rows Not estimated yet/,
      }),
    ).toBeVisible();
  });

  it('says in Korean that a view has nothing to divide and no activity', async () => {
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          kind: 'view',
          health: 'derived',
          rows: { grade: 'exact', measuredAt, method: 'nothing-stored' },
          size: { grade: 'exact', measuredAt, method: 'nothing-stored' },
          sizes: {},
        }),
      }),
    );
    renderPage({ path, language: 'ko' });
    expect(await screen.findByText(/나눌 것이 없어요/)).toBeVisible();
    expect(screen.getByText(/보여 드릴 활동이 없어요/)).toBeVisible();
  });
});
