import { expect, Page, test } from '@playwright/test';
import { PortalApi } from '../fixtures/portalApi';

/** What the documentation's configuration calls the warehouse. */
const WAREHOUSE = 'main';

async function enter(page: Page) {
  await page.goto('/');
  const entry = page.getByRole('button', { name: 'Enter' });
  const sideBar = page.getByRole('link', { name: 'Find data' });
  await expect(entry.or(sideBar).first()).toBeVisible();
  if (await entry.isVisible()) {
    await entry.click();
  }
  await expect(sideBar).toBeVisible();
}

test.beforeAll(async ({ playwright }, { project }) => {
  const request = await playwright.request.newContext({
    baseURL: project.use.baseURL,
  });
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(
      async () => {
        const { totalItems } = await api.get<{ totalItems: number }>(
          '/api/catalog/entities/by-query',
          {
            filter: `kind=resource,metadata.namespace=${WAREHOUSE},spec.type=warehouse-table,metadata.name=ecommerce.orders`,
            limit: 0,
          },
        );
        return totalItems;
      },
      { timeout: 110_000, intervals: [500, 1_000] },
    )
    .toBe(1);
  await request.dispose();
});

let errors: string[];
test.beforeEach(async ({ page }) => {
  errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  await enter(page);
});
test.afterEach(() => expect(errors).toEqual([]));

test('the side bar leads to the start page, which knows the warehouse', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Find data' }).click();
  await expect(page).toHaveURL(/\/datamap/);
  await expect(
    page.getByRole('heading', { name: 'Find data', level: 1 }),
  ).toBeVisible();
  await expect(page.getByText('Main warehouse').first()).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Search tables and columns' })
    .fill('환불');
  await expect(page.getByRole('table')).toContainText('refund', {
    ignoreCase: true,
  });
});

test('a schema’s page lists its tables', async ({ page }) => {
  await page.goto(`/datamap/warehouses/${WAREHOUSE}/schemas/ecommerce`);
  await expect(page.getByRole('table')).toContainText(
    'ecommerce.coupon_redemptions',
  );
});

test('a table’s page has an overview, columns, relationships and health', async ({
  page,
}) => {
  await page.goto(`/catalog/${WAREHOUSE}/resource/ecommerce.orders`);
  await expect(page.getByRole('region', { name: 'How much' })).toContainText(
    /rows/,
  );
  const tab = (name: string) =>
    page
      .getByRole('tab', { name })
      .or(page.getByRole('navigation').getByRole('link', { name }))
      .first();
  await tab('Columns').click();
  await expect(page.getByRole('table')).toContainText('order_id');
  await tab('Relationships').click();
  await expect(page.getByText('Customers').first()).toBeVisible();
  await tab('Health').click();
  await expect(
    page.getByRole('region', { name: 'Number of rows' }),
  ).toBeVisible();
});

test('the subject areas and the map know the schemas and how they connect', async ({
  page,
}) => {
  await page.goto('/datamap/subjects');
  await expect(page.getByRole('main')).toContainText('ecommerce');
  await page.goto(
    `/datamap/map?warehouse=${WAREHOUSE}&focus=ecommerce.orders&hops=1`,
  );
  await expect(
    page
      .getByLabel('Subject areas and tables')
      .getByText('order_items', { exact: true })
      .first(),
  ).toBeVisible();
});

test('the portal’s search finds a table by a word', async ({ page }) => {
  await page.goto('/search?query=coupon');
  await page.getByText('Tables', { exact: true }).first().click();
  await expect(
    page.getByRole('link', { name: /Coupon redemptions/ }),
  ).toBeVisible();
});

test('other entities keep the pages they had', async ({ page }) => {
  await page.goto('/catalog/default/component/example-website');
  await expect(page.getByText('example-website').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'How much' })).toHaveCount(0);
});
