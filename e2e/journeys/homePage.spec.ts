import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

test('the home page shows what is mine, and what I put a star on, also after a reload', async ({
  page,
}) => {
  await signIn(page, 'owner');
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page).toHaveURL(/\/home$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Home');

  const mine = page.getByRole('region', { name: 'My tables' });
  const review = mine.getByRole('list', { name: /look empty or stale/ });
  await expect(review.getByRole('listitem').first()).toBeVisible();
  await expect(
    mine
      .getByRole('list', { name: 'The others' })
      .getByText('Has data')
      .first(),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Recently changed tables' }),
  ).toContainText(/Nothing has changed so far|Changed:|New/);
  const favourites = page.getByRole('region', { name: 'My favourite tables' });
  await expect(favourites).toContainText('No favourites so far');

  const first = mine.getByRole('listitem').first().getByRole('link').first();
  const title = await first.innerText();
  await first.click();
  await page.getByRole('button', { name: 'Add to my favourites' }).click();
  await page.reload();
  await expect(
    page.getByRole('button', { name: 'Remove from my favourites' }),
  ).toBeVisible();

  await page.goto('/home');
  await expect(
    favourites.getByRole('listitem').getByRole('link', { name: title }),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.goto('/catalog?filters[kind]=resource&filters[user]=starred');
  const rows = page.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows.filter({ hasText: title })).toHaveCount(1);

  // Stars are kept for the person: the next one starts without.
  await page.goto('/home');
  await favourites
    .getByRole('listitem')
    .getByRole('link', { name: title })
    .click();
  await page.getByRole('button', { name: 'Remove from my favourites' }).click();
  await expect(
    page.getByRole('button', { name: 'Add to my favourites' }),
  ).toBeVisible();
});
