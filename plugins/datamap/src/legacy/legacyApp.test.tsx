import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../__testUtils__/FakeBackend';
import { anEmptyTable } from '../__testUtils__/fixtures';
import { openLegacyApp } from '../__testUtils__/openLegacyApp';
import { aColumn, tablePageHandlers } from '../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
beforeEach(() => localStorage.clear());

const table = '/catalog/main/resource/ecommerce.orders';

describe('Datamap in a portal of the old frontend system', () => {
  it('opens wherever it is mounted, and links below that', async () => {
    server.use(...new FakeBackend().handlers);
    openLegacyApp('/find-data');
    expect(
      await screen.findByRole('link', { name: /Orders and products/ }),
    ).toHaveAttribute('href', '/find-data/warehouses/main/schemas/ecommerce');
  });

  it('says by an alert what a toast says elsewhere', async () => {
    const backend = new FakeBackend();
    backend.tables = [anEmptyTable()];
    server.use(...backend.handlers);
    openLegacyApp('/find-data?view=review');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Review Old refunds' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Old refunds' });
    await userEvent.click(
      await within(dialog).findByRole('radio', { name: /^Expected/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('Old refunds is marked: Expected.'),
    ).toBeVisible();
  });

  it('shows a table’s overview, columns and health as tabs of the catalog', async () => {
    server.use(...tablePageHandlers({ columns: [aColumn()] }));
    openLegacyApp(table);
    expect(
      await screen.findByRole('region', { name: 'How much' }),
    ).toHaveTextContent(/About 1.2 million rows/);
    await userEvent.click(screen.getByRole('tab', { name: 'Columns' }));
    expect(await screen.findByText('This table has one column.')).toBeVisible();
    await userEvent.click(screen.getByRole('tab', { name: 'Health' }));
    expect(
      await screen.findByRole('region', { name: 'Number of rows' }),
    ).toBeVisible();
  });
});
