import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import {
  DatamapMap,
  JoinPath,
} from '../../plugins/datamap-common/src/api/types';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { openAsGuest, signIn } from '../fixtures/signIn';

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

const drawing = (page: Page) =>
  page.getByRole('main').getByRole('application', { name: /^Map/ });

const selected = (page: Page) =>
  page.getByRole('main').getByRole('region', { name: 'Selected', exact: true });

const pathOf = async (page: Page, from: string, to: string) => {
  const api = await PortalApi.asGuest(page.request);
  const { items } = await api.get<{ items: JoinPath[] }>(
    '/api/datamap/v1/map/path',
    { warehouse: 'sample', from, to },
  );
  return items;
};

/** How much of the picture is painted: of 128 by 128 places, so many. */
const painted = (page: Page) =>
  drawing(page)
    .locator('canvas')
    .first()
    .evaluate(canvas => {
      const small = document.createElement('canvas');
      [small.width, small.height] = [128, 128];
      const context = small.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(canvas as HTMLCanvasElement, 0, 0, 128, 128);
      const { data } = context.getImageData(0, 0, 128, 128);
      let places = 0;
      for (let alpha = 3; alpha < data.length; alpha += 4) {
        places += data[alpha] > 0 ? 1 : 0;
      }
      return places;
    });

test('an engineer goes from the overview over a schema and a table to the SQL of a join', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, 'engineer', '/datamap');
  await page.getByRole('link', { name: 'Map of all tables' }).click();
  const api = await PortalApi.asGuest(page.request);
  const overview = await api.get<DatamapMap>('/api/datamap/v1/map', {
    warehouse: 'sample',
  });

  await test.step('the overview shows all schemas', async () => {
    await expect(drawing(page)).toHaveAccessibleName(
      `Map of ${overview.schemas.length} subject areas`,
    );
    await expect.poll(() => painted(page)).toBeGreaterThan(300);
    await expect(page.getByRole('treeitem')).toHaveCount(
      overview.schemas.length,
    );
  });

  await test.step('a schema shows its tables', async () => {
    await page.getByRole('treeitem', { name: /^온라인 쇼핑몰/ }).click();
    await expect(page).toHaveURL(/schema=ecommerce/);
    await expect(drawing(page)).toHaveAccessibleName(
      /^Map of 온라인 쇼핑몰: \d+ tables$/,
    );
  });

  await test.step('words find a table, and the map shows it in the middle', async () => {
    await page
      .getByRole('combobox', { name: 'Find a table on the map' })
      .fill('refunds');
    await page
      .getByRole('option')
      .filter({ hasText: /ecommerce\.refunds$/ })
      .click();
    await expect(page).toHaveURL(/focus=ecommerce\.refunds/);
    await expect(drawing(page)).toHaveAccessibleName(/^Map around 환불:/);
    await expect(selected(page)).toContainText('Leads to');
  });

  await test.step('the way to another table is drawn, in words and as SQL', async () => {
    const before = await drawing(page).getAttribute('aria-label');
    await selected(page).getByRole('button', { name: 'Way from here' }).click();
    await page.getByRole('combobox', { name: 'To table' }).fill('users');
    await page
      .getByRole('option')
      .filter({ hasText: /ecommerce\.users$/ })
      .click();
    const ways = await pathOf(page, 'ecommerce.refunds', 'ecommerce.users');
    expect(ways.length).toBeGreaterThan(0);
    await expect(page.getByText(/shortest ways?$/).first()).toBeVisible();
    // Tables on the way that are no neighbours come to the picture.
    await expect(drawing(page)).not.toHaveAccessibleName(before!);
    for (const { edge, forward } of ways[0].steps) {
      const [pair] = edge.columns;
      const column = forward ? pair.from : pair.to;
      await expect(
        page
          .getByRole('listitem')
          .filter({ hasText: '→' })
          .filter({ hasText: column })
          .first(),
      ).toBeVisible();
    }
    await page.getByRole('button', { name: 'Copy the SQL' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      ways[0].sql,
    );
  });

  await test.step('the address alone leads others to the same', async () => {
    const label = await drawing(page).getAttribute('aria-label');
    await page.reload();
    await expect(drawing(page)).toHaveAccessibleName(label!);
    await expect(page.getByRole('combobox', { name: 'To table' })).toHaveValue(
      /회원/,
    );
    await expect(
      page.getByRole('button', { name: 'Copy the SQL' }),
    ).toBeVisible();
  });
});

test('by keys alone: over the map, into a schema, onto a table, along a reference', async ({
  page,
}) => {
  await openAsGuest(page, '/datamap/map');
  await expect(drawing(page)).toBeVisible();
  await drawing(page).focus();
  const said = page.getByRole('main').getByText(/ tables\.$/);

  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/selected=/);
  await expect(said.last()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/schema=/);
  await expect(drawing(page)).toHaveAccessibleName(/^Map of .+: \d+ tables?$/);

  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/selected=[^&]+\./);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=/);
  await expect(drawing(page)).toHaveAccessibleName(/^Map around /);

  await page.goto(
    '/datamap/map?focus=ecommerce.orders&selected=ecommerce.orders',
  );
  const follow = selected(page)
    .getByRole('region', { name: 'Leads to' })
    .getByRole('button')
    .first();
  await follow.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/selected=ecommerce\.orders(&|$)/);
  await expect(selected(page)).toContainText('Used by');

  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/schema=/);
  await expect(page).not.toHaveURL(/focus=/);
});

test('a click selects, a double click goes on, the wheel zooms', async ({
  page,
}) => {
  await openAsGuest(page, '/datamap/map?focus=ecommerce.orders');
  await expect.poll(() => painted(page)).toBeGreaterThan(300);
  const { x, y, width, height } = (await drawing(page).boundingBox())!;
  const somethingAt = async () => {
    for (let row = 1; row < 12; row += 1) {
      for (let column = 1; column < 16; column += 1) {
        const at = [
          x + (width * column) / 16,
          y + (height * row) / 12,
        ] as const;
        await page.mouse.move(...at);
        if (
          (await drawing(page).evaluate(
            element => getComputedStyle(element).cursor,
          )) === 'pointer'
        ) {
          return at;
        }
      }
    }
    throw new Error('There is nothing to point at on the map');
  };
  await page.mouse.click(...(await somethingAt()));
  const chosen = selected(page).getByRole('heading', { level: 3 });
  await expect(chosen).toBeVisible();

  const before = await painted(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => painted(page)).toBeLessThan(before);

  await page.goto('/datamap/map');
  await expect(drawing(page)).toHaveAccessibleName(/subject areas$/);
  await expect.poll(() => painted(page)).toBeGreaterThan(300);
  await page.mouse.dblclick(...(await somethingAt()));
  await expect(page).toHaveURL(/schema=/);
  await expect(drawing(page)).toHaveAccessibleName(/^Map of .+: \d+ tables?$/);
});

for (const path of [
  '/datamap/map',
  '/datamap/map?schema=ecommerce&selected=ecommerce.orders',
  '/datamap/map?focus=ecommerce.orders&hops=2&from=ecommerce.refunds&to=ecommerce.users',
]) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds no fault on ${path}, ${theme}`, async ({ page }) => {
      await page.addInitScript(
        value => localStorage.setItem('theme', value),
        theme,
      );
      await openAsGuest(page, path);
      await expect(drawing(page)).toBeVisible();
      await expect(page.getByRole('tree')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html, failureSummary }) => [html, failureSummary]),
        ]),
      ).toEqual([]);
    });
  }
}
