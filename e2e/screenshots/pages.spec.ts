import { fileURLToPath } from 'node:url';
import { Page, test } from '@playwright/test';
import { variants } from './variants';

const folder = fileURLToPath(
  new URL('../../docs/screenshots/', import.meta.url),
);

/** Every page, by the name of its pictures. */
const pages: Array<[name: string, path: string]> = [
  ['start', '/datamap'],
  ['review', '/datamap?view=review'],
  ['warehouse', '/datamap/warehouses/sample'],
  ['schema', '/datamap/warehouses/sample/schemas/ecommerce'],
  ['table', '/catalog/sample/resource/ecommerce.refunds'],
  ['table-empty', '/catalog/sample/resource/finance.fx_rates_staging'],
  ['columns', '/catalog/sample/resource/ecommerce.orders/columns'],
  ['health', '/catalog/sample/resource/ecommerce.orders/health'],
];

async function enterAsGuest(page: Page, url = '') {
  await page.goto(`${url}/`);
  await page
    .getByRole('button', { name: /Look around as a guest|게스트/ })
    .click();
  await page.waitForURL('**/datamap');
}

async function take(page: Page, name: string) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: `${folder}${name}.png`,
    animations: 'disabled',
  });
}

for (const variant of variants) {
  test.describe(variant.name, () => {
    test.use({
      locale: variant.locale,
      colorScheme: variant.colorScheme,
      viewport: { width: variant.width, height: 900 },
    });

    test('the pages', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/');
      await page.getByRole('heading', { name: /Datamap/ }).waitFor();
      await take(page, `sign-in-${variant.name}`);
      await enterAsGuest(page);
      for (const [name, path] of pages) {
        await page.goto(path);
        await page.locator('main h1, main h2').first().waitFor();
        await take(page, `${name}-${variant.name}`);
      }
    });

    test('a warehouse that rejects the password', async ({ page }) => {
      const { DATAMAP_E2E_FAILING_URL: url } = process.env;
      await enterAsGuest(page, url);
      await page
        .getByText(/password|비밀번호/)
        .first()
        .waitFor();
      await take(page, `error-${variant.name}`);
    });
  });
}
