import { expect, Page, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

const sample = (page: Page) =>
  page.getByRole('main').getByRole('region', { name: /^Sample warehouse/ });

const button = (page: Page, name: string) =>
  sample(page).getByRole('button', { name, exact: true });

test('an engineer has the warehouse read, sees each step, and gives it a rest', async ({
  page,
}) => {
  await signIn(page, 'engineer', '/datamap/warehouses/sample');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Reading and access' })
    .click();
  await expect(page).toHaveURL(/\/datamap\/admin$/);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Reading and access' }),
  ).toBeVisible();

  await button(page, 'Read now: Sample warehouse').click();
  const newest = sample(page).getByRole('listitem').first();
  await expect(newest).toContainText('asked for by a person');
  await expect(newest.getByText('Read', { exact: true })).toBeVisible({
    timeout: 30_000,
  });
  for (const step of ['Connect', 'Counts and activity', 'Sizes', 'Save']) {
    await expect(
      newest
        .getByRole('row')
        .filter({ hasText: step })
        .getByText('done')
        .first(),
    ).toBeVisible();
  }

  await button(page, 'Pause Sample warehouse').click();
  try {
    await expect(
      page.getByRole('heading', {
        level: 2,
        name: /Sample warehouse\s*Paused/,
      }),
    ).toBeVisible();
    await expect(button(page, 'Read now: Sample warehouse')).toHaveCount(0);
  } finally {
    await button(page, 'Resume Sample warehouse').click();
  }
  await expect(button(page, 'Read now: Sample warehouse')).toBeVisible();

  await page
    .getByRole('main')
    .getByRole('link', { name: 'What was done' })
    .click();
  await expect(page).toHaveURL(/\/datamap\/admin\/audit$/);
  const resumed = page
    .getByRole('list', { name: 'What was done' })
    .getByRole('listitem')
    .filter({ hasText: 'Resumed a warehouse' })
    .first();
  await expect(resumed).toContainText('sample');
  await expect(resumed.getByRole('link')).toHaveAttribute(
    'href',
    /\/user\/jun\.lee$/,
  );
});

test('it says what the role may see, with the SQL that changes it, and who follows', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, 'engineer', '/datamap/admin');
  await expect(sample(page).getByText('datamap_reader').first()).toBeVisible();
  await expect(sample(page)).toContainText('Level 1');
  await expect(sample(page)).toContainText('closed to us');
  await sample(page).getByRole('button', { name: /^Copy/ }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\b(GRANT|REVOKE|SELECT)\b/,
  );
  await expect(page.getByRole('main')).toContainText(/catalog/i);
});

test('staff are not shown it, and are told so', async ({ page }) => {
  await signIn(page, 'staff', '/datamap/warehouses/sample');
  await expect(page.getByRole('main').getByRole('table')).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Reading and access' }),
  ).toHaveCount(0);
  for (const path of ['/datamap/admin', '/datamap/admin/audit']) {
    await page.goto(path);
    await expect(page.getByText('You may not see this')).toBeVisible();
  }
});
