import AxeBuilder from '@axe-core/playwright';
import { expect, Locator, Page, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { openAsGuest, signIn } from '../fixtures/signIn';

/** Every page of ours, and a heading by which it is known to be there. */
const pages: Array<[name: string, path: string, settled: string]> = [
  ['start page', '/datamap', '2022년 총계정원장'],
  ['review list', '/datamap?view=review', 'Nothing at all was stored here'],
  ['warehouse', '/datamap/warehouses/sample', '온라인 쇼핑몰'],
  ['schema', '/datamap/warehouses/sample/schemas/ecommerce', '환불'],
  ['overview', '/catalog/sample/resource/ecommerce.refunds', 'Good to know'],
  [
    'overview of an empty table',
    '/catalog/sample/resource/finance.tax_adjustments',
    'Good to know',
  ],
  ['columns', '/catalog/sample/resource/ecommerce.orders/columns', 'order_id'],
  ['health', '/catalog/sample/resource/ecommerce.orders/health', 'Activity'],
  [
    'relationships',
    '/catalog/sample/resource/ecommerce.orders/relationships',
    'This table',
  ],
  [
    'structure',
    '/catalog/sample/resource/ecommerce.orders/structure',
    'Indexes',
  ],
  ['what changed', '/datamap/changes', 'What changed'],
  ['subject areas', '/datamap/subjects', '온라인 쇼핑몰'],
  ['how far describing is', '/datamap/coverage', 'All together'],
  ['glossary', '/datamap/glossary', 'No terms yet'],
  ['words as files', '/datamap/import', 'SQL comments'],
  ['map', '/datamap/map', 'Subject areas and tables'],
  ['desk', '/datamap/mine', 'No table of yours to describe'],
  ['home page', '/home', 'Recently changed tables'],
];

/** What axe finds within our part of the page, short enough to be read. */
async function faults(page: Page, part: string) {
  const { violations, passes } = await new AxeBuilder({ page })
    .include(part)
    .analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

/**
 * Looks in light colours and then in dark ones, without opening the page
 * again. Other colours make the page anew: `settled` is what shows that it is
 * whole again.
 */
async function expectNoFaults(page: Page, part: string, settled: Locator) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect
      .poll(() => groundOf(page), { message: `the page is ${colorScheme}` })
      .toBe(colorScheme);
    await expect(settled).toBeVisible();
    await expect(
      page.locator('[role=progressbar]:not([aria-valuenow])'),
    ).toHaveCount(0);
    expect(await faults(page, part), `in ${colorScheme} colours`).toEqual([]);
  }
}

async function groundOf(page: Page) {
  const ground = await page.evaluate(
    () => getComputedStyle(document.body).backgroundColor,
  );
  const [red] = ground.match(/\d+/g)!.map(Number);
  return red > 127 ? 'light' : 'dark';
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 40_000 });

test('axe finds no fault on the sign-in page, in light and dark', async ({
  page,
}) => {
  await page.goto('/');
  await expectNoFaults(
    page,
    'body',
    page.getByRole('button', { name: 'Sign in', exact: true }),
  );
});

for (const [name, path, settled] of pages) {
  test(`axe finds no fault on the page, in light and dark: ${name}`, async ({
    page,
  }) => {
    await openAsGuest(page, path);
    const main = page.getByRole('main');

    // The side bar, and the line above an entity's page, are Backstage's own.
    await expectNoFaults(
      page,
      'main',
      main.getByText(settled).or(main.getByLabel(settled)).first(),
    );
  });
}

test('axe finds no fault on the page of those who look after reading, in light and dark', async ({
  page,
}) => {
  await signIn(page, 'engineer', '/datamap/admin');
  const main = page.getByRole('main');
  await expectNoFaults(
    page,
    'main',
    main.getByRole('table', { name: 'Steps' }).first(),
  );
  await main.getByRole('link', { name: 'What was done' }).click();
  await expectNoFaults(
    page,
    'main',
    main.getByRole('group', { name: /^Narrow/ }),
  );
});

test('axe finds no fault on an owner’s desk and in the dialog, in light and dark', async ({
  page,
}) => {
  test.setTimeout(80_000);
  await signIn(page, 'owner', '/datamap/mine');
  await expectNoFaults(
    page,
    'main',
    page.getByRole('main').getByRole('region', { name: /^What / }),
  );
  // Other colours make the page anew, and close what was open.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/catalog/sample/resource/finance.invoices');
    await page.getByRole('button', { name: 'Describe', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await groundOf(page)).toBe(colorScheme);
    expect(
      await faults(page, '[role=dialog]'),
      `in ${colorScheme} colours`,
    ).toEqual([]);
  }
});
