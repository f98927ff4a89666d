import { expect, Locator, Page, test } from '@playwright/test';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { enterAsGuest, openAsGuest, signIn } from '../fixtures/signIn';

interface Measured<T> {
  value?: T;
  grade: string;
  method: string;
  measuredAt: string;
}

interface Listed {
  entityRef: string;
  entityName: string;
  title: string;
  rows: Measured<number>;
  size: Measured<number>;
  lastUpdated: Measured<string> & { source?: string };
}

/** What the first list of the start page holds. */
const withData = 'health=has-data&health=stale&health=derived';

const exactly = new Intl.NumberFormat('en-US');
const inSeoul = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Asia/Seoul',
});
const momentOf = (text: string) => inSeoul.format(new Date(text));

let api: PortalApi;

test.describe.configure({ timeout: 40_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

test.beforeEach(async ({ request }) => {
  api = await PortalApi.asGuest(request);
});

const wordsBox = (page: Page) =>
  page.getByRole('combobox', { name: 'Search tables and columns' });

const list = (page: Page) => page.getByRole('table', { name: 'Tables' });

const rowOf = (page: Page, qualifiedName: string) =>
  list(page).getByRole('row').filter({ hasText: qualifiedName });

const section = (page: Page, name: string) =>
  page.getByRole('main').getByRole('region', { name, exact: true });

/** The pages that the rows of a list lead to, in the order shown. */
function pathsIn(rows: Locator): Promise<string[]> {
  return rows
    .locator('a[href^="/catalog/sample/resource/"]')
    .evaluateAll(links =>
      links.map(link => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

const pathOf = (table: Listed) =>
  `/catalog/sample/resource/${table.entityName}`;

const getTable = (name: string) =>
  api.get<Listed>(`/api/datamap/v1/tables/sample/${name}`);

test('a member of the staff finds the refunds, how much, how fresh, and whom to ask', async ({
  page,
}) => {
  await signIn(page, 'staff');
  await expect(page).toHaveURL(/\/datamap$/);
  const main = page.getByRole('main');

  await test.step('the totals are those of the API', async () => {
    const { totals } = await api.get<{
      totals: { tables: number; byHealth: Record<string, number> };
    }>('/api/datamap/v1/warehouses');
    await expect(
      main.getByText(`of ${exactly.format(totals.tables)} tables`),
    ).toBeVisible();
    await expect(main.getByRole('definition').first()).toHaveText(
      exactly.format(
        totals.byHealth['has-data'] +
          (totals.byHealth.stale ?? 0) +
          (totals.byHealth.derived ?? 0),
      ),
    );
    await expect(
      main.getByText(/^about [\d,.]+( million)?$/).first(),
    ).toBeVisible();
  });

  const all = await page
    .getByRole('tab', { name: /^Tables with data/ })
    .textContent();

  await test.step('words narrow the list and stand in the address', async () => {
    await wordsBox(page).fill('refund');
    await expect(page).toHaveURL(/[?&]q=refund(&|$)/);
    await expect(rowOf(page, 'ecommerce.refunds_bak_20230101')).toBeVisible();
    const found = await api.list<Listed>(
      `/api/datamap/v1/tables?q=refund&${withData}`,
    );
    expect(found.length).toBeGreaterThan(1);
    await expect.poll(() => pathsIn(list(page))).toEqual(found.map(pathOf));

    await page.reload();
    await expect(wordsBox(page)).toHaveValue('refund');
    await expect.poll(() => pathsIn(list(page))).toEqual(found.map(pathOf));

    await page.goBack();
    await expect(wordsBox(page)).toHaveValue('');
    await expect(page).not.toHaveURL(/q=/);
    await expect(
      page.getByRole('tab', { name: /^Tables with data/ }),
    ).toHaveText(all ?? '');
    await page.goForward();
    await expect(wordsBox(page)).toHaveValue('refund');
  });

  const refunds = await getTable('ecommerce.refunds');
  const backup = await getTable('ecommerce.refunds_bak_20230101');

  await test.step('the list tells the table in use from an old copy of it', async () => {
    const row = list(page)
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: '환불', exact: true }) });
    await expect(row).toContainText(
      'Use this table for every figure about refunds',
    );
    await expect(row.getByRole('time')).toHaveText(/hour|minute|yesterday|day/);
    const old = rowOf(page, 'ecommerce.refunds_bak_20230101');
    await expect(old.getByRole('time')).toHaveText(/^\d+ years ago$/);
  });

  await test.step('the page of the table says what, how much, how fresh and whom to ask', async () => {
    await page.getByRole('link', { name: '환불', exact: true }).click();
    await expect(page).toHaveURL(
      /\/catalog\/sample\/resource\/ecommerce\.refunds$/,
    );
    await expect(
      page.getByRole('heading', { name: '환불', level: 1 }),
    ).toBeVisible();
    await expect(section(page, 'What it is')).toContainText(
      'Money given back, one row per order line.',
    );

    expect(refunds.rows.grade).toBe('estimate');
    const amount = section(page, 'How much');
    await expect(amount).toContainText(/About [\d,]+ rows/);
    await expect(amount).toContainText(
      `estimated ${exactly.format(refunds.rows.value!)} rows`,
    );
    await expect(amount).toContainText('The true number may differ.');
    await expect(amount).toContainText(
      `${exactly.format(refunds.size.value!)} bytes`,
    );

    expect(refunds.lastUpdated.method).toBe('update-log');
    await expect(section(page, 'How fresh')).toContainText(
      `Last loaded on ${momentOf(
        refunds.lastUpdated.value!,
      )}, according to the loading job’s own record (meta.table_updates).`,
    );
    await expect(
      section(page, 'Whom to ask').getByRole('link', { name: 'Commerce' }),
    ).toHaveAttribute('href', '/catalog/default/group/commerce');
  });

  await test.step('the page of the old copy does not pretend to be the same', async () => {
    expect(Date.parse(backup.lastUpdated.value!)).toBeLessThan(
      Date.parse(refunds.lastUpdated.value!) - 365 * 86_400_000,
    );
    await page.goto(pathOf(backup));
    await expect(section(page, 'What it is')).toContainText(
      'Nobody has described this table yet.',
    );
    await expect(section(page, 'How fresh')).toContainText(/\d+ years ago/);
  });
});

test('sorted by rows, the largest table is first and the order is that of the API', async ({
  page,
}) => {
  await enterAsGuest(page);
  const heading = list(page).getByRole('columnheader', { name: 'Rows' });
  await heading.getByRole('button').click();
  await expect(page).toHaveURL(/[?&]sort=-rows/);
  await expect(heading).toHaveAttribute('aria-sort', 'descending');

  const sorted = await api.list<Listed>(
    `/api/datamap/v1/tables?sort=-rows&limit=500&${withData}`,
  );
  const counts = sorted.map(table => table.rows.value ?? -1);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts[0]).toBeGreaterThan(counts.at(-1)!);

  await expect
    .poll(async () => (await pathsIn(list(page))).slice(0, 10))
    .toEqual(sorted.slice(0, 10).map(pathOf));
});

test('filters for subject area, kind and owner combine', async ({ page }) => {
  await enterAsGuest(page);
  const choose = async (filter: string, option: RegExp) => {
    await page
      .getByRole('group', { name: 'Filter' })
      .getByRole('button', { name: new RegExp(`^${filter} `) })
      .click();
    await page.getByRole('option', { name: option }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  };
  const fits = async (query: string) => {
    const tables = await api.list<Listed>(
      `/api/datamap/v1/tables?${query}&${withData}`,
    );
    await expect(
      page.getByRole('tab', { name: /^Tables with data/ }),
    ).toHaveText(`Tables with data${tables.length}`);
    await expect
      .poll(async () => (await pathsIn(list(page))).slice(0, 10))
      .toEqual(tables.slice(0, 10).map(pathOf));
    return tables.length;
  };

  await choose('Kind', /^Table ?\d/);
  const tables = await fits('kind=table');
  await choose('Owner', /^commerce ?\d/i);
  const owned = await fits('kind=table&owner=group%3Adefault%2Fcommerce');
  await choose('Subject area', /^온라인 쇼핑몰 ?\d/);
  await expect(page).toHaveURL(/kind=table/);
  await expect(page).toHaveURL(/owner=/);
  await expect(page).toHaveURL(/schema=/);
  const schema = new URL(page.url()).searchParams.get('schema');
  const left = await fits(
    `kind=table&owner=group%3Adefault%2Fcommerce&schema=${schema}`,
  );
  expect(tables).toBeGreaterThan(owned);
  expect(owned).toBeGreaterThan(left);
  expect(left).toBeGreaterThan(0);
  for (const path of await pathsIn(list(page))) {
    expect(path).toMatch(/^\/catalog\/sample\/resource\/ecommerce\./);
  }

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/kind=|owner=|schema=/);
});

test('of 300 columns only a window is drawn, and a late one is found by its name', async ({
  page,
}) => {
  await openAsGuest(
    page,
    '/catalog/sample/resource/analytics.wide_survey/columns',
  );
  const table = page.getByRole('table', { name: /^Columns of / });
  await expect(table).toHaveAttribute('aria-rowcount', '301');
  await expect(table.getByRole('rowheader').first()).toContainText(
    'respondent_id',
  );
  expect(await table.getByRole('row').count()).toBeLessThan(60);

  const { items } = await api.get<{ items: { name: string }[] }>(
    '/api/datamap/v1/tables/sample/analytics.wide_survey/columns',
  );
  expect(items).toHaveLength(300);
  const late = items[289].name;
  const lateRow = table.getByRole('rowheader').filter({ hasText: late });
  await expect(lateRow).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find a column' }).fill(late);
  await expect(lateRow).toBeVisible();
  await expect(page.getByText('1 column of 300')).toBeVisible();

  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(table).toHaveAttribute('aria-rowcount', '301');
  await table.getByRole('rowheader').first().hover();
  await page.mouse.wheel(0, 100_000);
  await expect(
    table.getByRole('rowheader').filter({ hasText: items[299].name }),
  ).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(60);
});

test('figure, grade, moment and method are one press of Tab away', async ({
  page,
}) => {
  const refunds = await getTable('ecommerce.refunds');
  await openAsGuest(page, '/datamap?q=refund');
  await page.getByRole('link', { name: '환불', exact: true }).focus();
  const tabTo = async (words: string) => {
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('tooltip').filter({ hasText: words }),
    ).toBeVisible();
    await expect(page.getByRole('tooltip')).toHaveCount(1);
  };

  await tabTo(
    `The database estimated ${exactly.format(
      refunds.rows.value!,
    )} rows (a row is one entry, such as one order), read on ${momentOf(
      refunds.rows.measuredAt,
    )}. The true number may differ.`,
  );
  await tabTo(
    `${exactly.format(refunds.size.value!)} bytes) on ${momentOf(
      refunds.size.measuredAt,
    )}`,
  );
  await tabTo(
    `Last loaded on ${momentOf(
      refunds.lastUpdated.value!,
    )}, according to the loading job’s own record (meta.table_updates).`,
  );
});
