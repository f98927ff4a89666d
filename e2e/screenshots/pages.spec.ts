import { expect, test } from '@playwright/test';
import { enterAs } from '../fixtures/enterAs';
import { makeChanges } from './makeChanges';
import { states } from './states';
import { take } from './take';
import { variants } from './variants';

/** Every page, by the name of its pictures. */
const pages: Array<[name: string, path: string]> = [
  ['start', '/datamap'],
  ['found', '/datamap?q=refund'],
  ['review', '/datamap?view=review'],
  ['warehouse', '/datamap/warehouses/sample'],
  ['schema', '/datamap/warehouses/sample/schemas/ecommerce'],
  ['table', '/catalog/sample/resource/ecommerce.refunds'],
  ['table-empty', '/catalog/sample/resource/finance.fx_rates_staging'],
  ['columns', '/catalog/sample/resource/ecommerce.orders/columns'],
  ['relationships', '/catalog/sample/resource/ecommerce.orders/relationships'],
  ['health', '/catalog/sample/resource/ecommerce.orders/health'],
  ['structure', '/catalog/sample/resource/ecommerce.orders/structure'],
  ['changes', '/datamap/changes'],
  ['subjects', '/datamap/subjects'],
  ['map', '/datamap/map'],
  ['home', '/home'],
  ['map-table', '/datamap/map?warehouse=sample&focus=ecommerce.orders&hops=1'],
];

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  await makeChanges(browser);
});

for (const variant of variants) {
  test.describe(variant.name, () => {
    test.use({
      locale: variant.locale,
      colorScheme: variant.colorScheme,
      viewport: { width: variant.width, height: 900 },
    });

    test('the pages', async ({ page }) => {
      test.setTimeout(300_000);
      await page.goto('/');
      await page.getByRole('heading', { name: /Datamap/ }).waitFor();
      await take(page, `sign-in-${variant.name}`);
      await enterAs(page, 'guest');
      for (const [name, path] of pages) {
        await page.goto(path);
        await page.locator('main h1, main h2').first().waitFor();
        await take(page, `${name}-${variant.name}`);
      }
    });

    test('the search', async ({ page }) => {
      await enterAs(page, 'guest');
      // Backstage's page forgets the words of its address once in a while, where
      // the machine is busy.
      await expect(async () => {
        await page.goto('/search?query=refund&types[]=datamap-table');
        await page
          .getByText('ecommerce.refunds')
          .first()
          .waitFor({ timeout: 10_000 });
      }).toPass();
      await take(page, `search-${variant.name}`);
    });

    test('the page of those who look after the reading', async ({ page }) => {
      await enterAs(page, 'engineer');
      await page.goto('/datamap/admin');
      await page.getByRole('table').first().waitFor();
      await take(page, `admin-${variant.name}`);
      await page.goto('/datamap/admin/audit');
      await page.getByRole('main').getByRole('list').first().waitFor();
      await take(page, `audit-${variant.name}`);
    });

    test('the list for review, where it begins', async ({ page }) => {
      await enterAs(page, 'guest');
      await page.goto('/datamap?view=review');
      await page.getByRole('table').waitFor();
      await page
        .getByRole('tablist')
        .evaluate(tabs => tabs.scrollIntoView({ block: 'start' }));
      await take(page, `review-list-${variant.name}`);
    });

    test('the dialog in which an owner reviews a table', async ({ page }) => {
      await enterAs(page, 'owner');
      await page.goto('/datamap?view=review&q=tax_adjustments');
      await page
        .getByRole('button', {
          name: /^(Review 세무 조정|세무 조정 확인하기)$/,
        })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio').first().check();
      await take(page, `review-dialog-${variant.name}`);
    });

    for (const state of states) {
      test(`a state: ${state.name}`, async ({ page }) => {
        await enterAs(page, 'guest');
        await state.bringAbout(page);
        await page.goto('/datamap');
        await page.getByRole('alert').first().scrollIntoViewIfNeeded();
        await take(page, `${state.name}-${variant.name}`);
      });
    }

    test('a warehouse that rejects the password', async ({ page }) => {
      const { DATAMAP_E2E_FAILING_URL: url } = process.env;
      await enterAs(page, 'guest', url);
      await page
        .getByText(/password|비밀번호/)
        .first()
        .waitFor();
      await take(page, `error-${variant.name}`);
    });
  });
}
