import { expect, Page, test } from '@playwright/test';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';

const REFUNDS = '/catalog/sample/resource/ecommerce.refunds';

test.describe.configure({ timeout: 40_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
  const api = await PortalApi.asGuest(request);
  await expect
    .poll(
      async () =>
        await api.get<{ numberOfResults: number }>('/api/search/query', {
          term: 'refunds',
          'types[0]': 'datamap-table',
        }),
      { timeout: 120_000 },
    )
    .not.toMatchObject({ numberOfResults: 0 });
});

/** The results, best first, wherever they are shown. */
const results = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.locator('mark') });

async function searchFromSideBar(page: Page, words: string) {
  await page.getByTestId('sidebar-root').getByText('Search').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(words);
  return dialog;
}

for (const words of ['refunds', '환불']) {
  test(`staff finds the refunds table among its twins by "${words}"`, async ({
    page,
  }) => {
    await signIn(page, 'staff');
    const dialog = await searchFromSideBar(page, words);
    const first = dialog.getByRole('listitem').first();
    await expect(first).toContainText('ecommerce.refunds · sample');
    await expect(first).toContainText(/\d rows/);
    await expect(first).toContainText('Last updated: ');
    await expect(first).toContainText('Found in its columns: ');
    await expect(first.locator('mark').first()).toBeVisible();
    expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(1);

    await first.getByRole('link', { name: '환불' }).click();
    await expect(page).toHaveURL(REFUNDS);
    await expect(
      page.getByRole('heading', { name: '환불', level: 1 }),
    ).toBeVisible();
    await expect(dialog).toBeHidden();
  });
}

test('the search page finds a column, and narrows tables by area, kind and owner', async ({
  page,
}) => {
  await signIn(page, 'staff', '/search?query=refund_id');
  await expect(results(page).first()).toContainText('refund_id');

  await page.goto('/search?query=refund&types[]=datamap-table');
  const filters = page.getByRole('group', { name: 'Filter' });
  await expect(results(page).nth(2)).toBeVisible();
  const before = await results(page).count();
  await filters.getByLabel('Kind').click();
  await page.getByRole('option', { name: 'View' }).first().click();
  await page.keyboard.press('Escape');
  await expect(results(page).first()).toContainText('View');
  await expect.poll(() => results(page).count()).toBeLessThan(before);
  await expect(page).toHaveURL(/tableKind/);

  await filters.getByLabel('Subject area').click();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(filters.getByLabel('Owner')).toBeVisible();
});

test('a table is found once: by its columns, and not as an entity too', async ({
  page,
}) => {
  await signIn(page, 'staff', '/search?query=refunds_bak_20230101');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText('ecommerce.refunds_bak_20230101');
});
