import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import {
  DatamapMap,
  MapEdge,
  Reference,
} from '../../plugins/datamap-common/src/api/types';
import {
  connectionsIn,
  drawnConnections,
  pictureOn,
} from '../fixtures/drawnConnections';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { openAsGuest } from '../fixtures/signIn';

const tab = (table: string) =>
  `/catalog/sample/resource/${table}/relationships`;

async function open(page: Page, table: string) {
  await openAsGuest(page, tab(table));
  await expect(pictureOn(page).getByText('This table')).toBeVisible();
}

/** One line of text for each connection, to compare what is drawn with what is known. */
const counted = (
  connections: Array<{ type: string; from: string; to: string; count: number }>,
) =>
  connections
    .map(({ type, from, to, count }) => `${from} ${type} ${to} × ${count}`)
    .sort();

/** The references of a table and its lineage, as the API tells them. */
async function known(api: PortalApi, table: string) {
  const { outgoing, incoming } = await api.get<{
    outgoing: Reference[];
    incoming: Reference[];
  }>(`/api/datamap/v1/tables/sample/${table}/references`);
  const map = await api.get<DatamapMap>('/api/datamap/v1/map', {
    warehouse: 'sample',
    focus: table,
  });
  expect(map.leftOut.tables).toBe(0);
  const names = new Map(
    map.tables.map(({ entityName, schema, name }) => [
      entityName,
      `${schema}.${name}`,
    ]),
  );
  const nameOf = (link: { schema: string; name: string }) =>
    `${link.schema}.${link.name}`;
  const pairs = [
    ...outgoing.map(({ table: from, otherTable: to }) => [
      'reference',
      nameOf(from),
      nameOf(to),
    ]),
    ...incoming
      .filter(({ table: to, otherTable: from }) => nameOf(to) !== nameOf(from))
      .map(({ table: to, otherTable: from }) => [
        'reference',
        nameOf(from),
        nameOf(to),
      ]),
    ...map.edges
      .filter(
        ({ type, from, to }: MapEdge) =>
          type !== 'reference' && [from, to].includes(table),
      )
      .map(({ type, from, to }: MapEdge) => [
        type,
        names.get(from)!,
        names.get(to)!,
      ]),
  ];
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const key = JSON.stringify(pair);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    name: names.get(table)!,
    connections: [...counts].map(([key, count]) => {
      const [type, from, to] = JSON.parse(key);
      return { type, from, to, count };
    }),
  };
}

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

for (const table of [
  'ecommerce.orders',
  'ecommerce.users',
  'ecommerce.refunds_with_orders',
  'finance.journal_lines',
  'analytics.device_logs',
]) {
  test(`the picture equals the list: ${table}`, async ({ page, request }) => {
    const { name, connections } = await known(
      await PortalApi.asGuest(request),
      table,
    );
    await open(page, table);
    await expect
      .poll(async () => {
        const drawn = await drawnConnections(pictureOn(page));
        return counted(
          drawn.filter(({ from, to }) => [from, to].includes(name)),
        );
      })
      .toEqual(counted(connections));
    const list = page.getByRole('list', { name: /^All connections of/ });
    await expect(list.getByRole('listitem').first()).toBeVisible();
  });
}

test('what is around a neighbour comes, goes and comes back', async ({
  page,
}) => {
  await open(page, 'ecommerce.orders');
  const picture = pictureOn(page);
  const reviews = picture.getByRole('link', { name: /ecommerce\.reviews/ });
  for (const round of [1, 2, 3]) {
    await picture
      .getByRole('button', { name: /more tables around .*Customers/ })
      .click();
    await expect(reviews, `round ${round}`).toBeVisible();
    await expect(page).toHaveURL(/around=ecommerce\.users/);
    await picture
      .getByRole('button', { name: /^Hide the tables around .*Customers/ })
      .click();
    await expect(reviews).toHaveCount(0);
  }
});

test('a line tells how two tables connect, and Backspace deletes nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'ecommerce.orders');
  const picture = pictureOn(page);
  const line = picture.getByRole('img', { name: /ecommerce\.addresses\)/ });
  const lines = await picture.getByRole('img').count();
  await line.first().hover();
  const details = page.getByRole('region', { name: 'How they connect' });
  await expect(
    details.getByText(/shipping_address_id here has the same value/),
  ).toBeVisible();
  await line.first().click();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Delete');
  await expect(picture.getByRole('img')).toHaveCount(lines);
  await details.getByRole('button', { name: 'Copy the SQL' }).first().click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^SELECT \*\nFROM ecommerce\.orders AS orders\n(LEFT )?JOIN ecommerce\.addresses AS addresses\n/,
  );
});

test('everything fits into the picture from the start, and again when asked', async ({
  page,
}) => {
  await open(page, 'ecommerce.orders');
  const picture = pictureOn(page);
  const allInside = async () => {
    const room = (await picture.boundingBox())!;
    const cards = await picture.getByText(/^ecommerce\.|This table/).all();
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      const box = (await card.boundingBox())!;
      if (
        box.x < room.x ||
        box.y < room.y ||
        box.x + box.width > room.x + room.width ||
        box.y + box.height > room.y + room.height
      ) {
        return false;
      }
    }
    return true;
  };
  await expect.poll(allInside).toBe(true);
  for (const _ of [1, 2, 3, 4]) {
    await picture.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(300);
  }
  expect(await allInside()).toBe(false);
  await picture.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(allInside).toBe(true);
});

test('the page scrolls over the picture, and Ctrl with the wheel zooms', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await open(page, 'ecommerce.orders');
  const scale = () =>
    pictureOn(page)
      .getByText('This table')
      .evaluate(card => card.getBoundingClientRect().width);
  await pictureOn(page).hover({ position: { x: 30, y: 30 } });
  await expect.poll(scale).toBeGreaterThan(0);
  const before = await scale();
  await page.mouse.wheel(0, 200);
  await expect
    .poll(() => page.evaluate(() => window.scrollY))
    .toBeGreaterThan(50);
  expect(await scale()).toBeCloseTo(before, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(scale).toBeGreaterThan(before * 1.02);
});

test('everything is there for the keyboard', async ({ page }) => {
  await open(page, 'ecommerce.orders');
  const list = page.getByRole('list', { name: /^All connections of/ });
  const details = list
    .getByRole('button', { name: /^How they connect: .*Addresses/ })
    .first();
  await details.focus();
  await expect(
    page
      .getByRole('region', { name: 'How they connect' })
      .getByText(/billing_address_id here has/),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(
    list.getByRole('group', { name: /^To join them in SQL/ }).first(),
  ).toBeVisible();
  await list.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ecommerce\.addresses$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in ${colorScheme} colours`, async ({ browser }) => {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await open(page, 'ecommerce.orders');
    await page
      .getByRole('button', { name: /^How they connect:/ })
      .first()
      .click();
    const { violations, passes } = await new AxeBuilder({ page })
      .include('main')
      .analyze();
    expect(passes.length).toBeGreaterThan(5);
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
      ),
    ).toEqual([]);
    await context.close();
  });
}

test('a line that says something unknown is not overlooked', () => {
  expect(() => connectionsIn('A (s.a) dances with B (s.b)')).toThrow(
    'something unknown',
  );
});
