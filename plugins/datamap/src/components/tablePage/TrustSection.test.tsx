import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Verdict } from '@datamap/plugin-datamap-common';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
configure({ asyncUtilTimeout: 40_000 });
jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());

const path = '/catalog/main/resource/ecommerce.orders';
const measuredAt = '2024-11-12T04:10:00Z';
const stale: Verdict = {
  verdict: 'stale',
  grade: 'estimate',
  explanationKey: 'verdict.stale',
  evidence: [
    { fact: 'last_updated', value: '2024-11-09T04:10:00Z', measuredAt },
    { fact: 'looked_at', value: measuredAt, measuredAt },
    { fact: 'usual_hours', value: 24, measuredAt },
  ],
};
const copy: Verdict = {
  verdict: 'probable-copy',
  grade: 'estimate',
  explanationKey: 'verdict.probable-copy',
  evidence: [
    { fact: 'original', value: 'ecommerce.refunds', measuredAt },
    { fact: 'columns_alike', value: 8, measuredAt },
    { fact: 'columns', value: 9, measuredAt },
  ],
};
const trust = () => screen.findByRole('region', { name: 'Can I rely on it?' });

describe('TrustSection', () => {
  it('says what is possibly out of date, with both readings, and asks about it', async () => {
    server.use(
      ...tablePageHandlers({
        table: aWholeTable({
          health: 'stale',
          verdict: stale,
          verdicts: [stale],
          mayReview: true,
        }),
      }),
    );
    const { container } = renderPage({ path });
    const section = await trust();
    expect(section).toHaveTextContent(
      /Possibly out of date\.Usually updated again after about 1 day, but when we looked on .* we saw nothing since .*\(3 days\)/,
    );
    await userEvent.click(
      within(section).getByText('The 3 facts that this rests on'),
    );
    expect(section).toHaveTextContent('Usual time between two updates');
    const { violations } = await axe.run(container, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.click(
      within(section).getByRole('button', { name: 'What is this table?' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByRole('radio', {
        name: /It is right that nothing new comes/,
      }),
    ).toBeEnabled();
  });

  it('says what else is known apart from whether there is data', async () => {
    server.use(
      ...tablePageHandlers({ table: aWholeTable({ furtherVerdicts: [copy] }) }),
    );
    renderPage({ path });
    const section = await trust();
    expect(section).toHaveTextContent(
      /Has data.*probably not the table to use/,
    );
    expect(section).toHaveTextContent(
      /What else the facts say.*Probably a copy of another table\..*ecommerce\.refunds \(8 of 9 columns/,
    );
    expect(
      within(section).queryByRole('button', { name: 'What is this table?' }),
    ).not.toBeInTheDocument();
  });
});
