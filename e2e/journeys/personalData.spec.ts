import { APIRequestContext, expect, Page, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

const USERS = 'ecommerce.users';
/** The one table of the sample of which values are read: the first and the last day. */
const SALES = 'reporting.daily_sales';
const DAY = 'sales_date';

const api = (table: string) => `/api/datamap/v1/tables/sample/${table}`;
const pageOf = (table: string) => `/catalog/sample/resource/${table}`;

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

const part = (page: Page) =>
  page.getByRole('region', { name: 'Personal data', exact: true });

const decided = [
  { table: USERS, column: 'email' },
  { table: SALES, column: DAY },
];

async function takeBack(
  request: APIRequestContext,
  headers: Record<string, string>,
  places: typeof decided,
) {
  for (const { table, column } of places) {
    const taken = await request.delete(`${api(table)}/personal-data`, {
      headers,
      params: { column },
    });
    expect(taken.status(), `taking back ${table}.${column}`).toBe(204);
  }
}

test('the owner says what is personal data; everybody is told, and no value of it shows', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  await signIn(page, 'owner');
  const headers = { authorization: await tokenOf(page) };
  // What an attempt that broke off said.
  await takeBack(request, headers, decided);
  await page.goto(`${pageOf(USERS)}/columns`);
  const periodOf = async () =>
    (await (await request.get(api(SALES), { headers })).json()).period;
  const staff = await browser.newPage({ baseURL });
  try {
    await test.step('she confirms what its name suggests, and takes it back', async () => {
      const column = part(page)
        .getByRole('listitem')
        .filter({ hasText: 'We guess so from its name (email) and its type.' });
      await expect(column).toContainText('May be personal data: email address');
      await column.getByRole('button', { name: /^It is: / }).click();
      await part(page)
        .getByRole('listitem')
        .filter({
          has: page.getByText('Personal data: email address', { exact: true }),
        })
        .getByRole('button', { name: /^Take back: / })
        .click();
      await expect(column).toBeVisible();
    });

    const { from } = await periodOf();
    const covered = staff.getByRole('main').getByText(/\d{4} to .*\d{4}/);

    await test.step('staff reads the first and the last value of a column that is not personal', async () => {
      await signIn(staff, 'staff', pageOf(SALES));
      await expect(covered.first()).toBeVisible();
    });

    await test.step('and not once somebody says that it is: the page says why', async () => {
      const put = await request.put(`${api(SALES)}/personal-data`, {
        headers,
        params: { column: DAY },
        data: { decision: 'confirmed', kind: 'birth-date' },
      });
      expect(put.status()).toBe(200);
      expect((await periodOf())?.from).toBeUndefined();
      await staff.reload();
      await expect(
        staff.getByRole('main').getByText('How fresh').first(),
      ).toBeVisible();
      await expect(covered).toHaveCount(0);
      await staff.getByRole('link', { name: 'Columns', exact: true }).click();
      await expect(
        part(staff).getByText('Personal data: date of birth', { exact: true }),
      ).toBeVisible();
      await expect(part(staff).getByRole('button')).toHaveCount(0);
    });

    await takeBack(request, headers, decided);
    expect((await periodOf())?.from).toBe(from);
  } finally {
    await staff.close();
    await takeBack(request, headers, decided);
  }
});
