import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { takeBackWords } from '../fixtures/takeBackWords';
import { tokenOf } from '../fixtures/tokenOf';

const table = 'finance.invoices';
/** A system that nothing else in the portal is called after. */
const system = 'Quillbrook Ledger';

test.describe.configure({ timeout: 120_000 });

let engineer: string;

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
  const page = await browser.newPage();
  await signIn(page, 'engineer');
  engineer = await tokenOf(page);
  await page.close();
  await takeBackWords(request, table, engineer);
});

test.afterAll(async ({ request }) => {
  await takeBackWords(request, table, engineer);
});

test('the owner fills in what the company asks for, and staff finds the table by it', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'owner', `/catalog/sample/resource/${table}`);
  await page.getByRole('button', { name: 'Describe', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Describe: / });
  await dialog.getByLabel('Comes from').fill(system);
  await dialog.getByLabel('Who may have it').selectOption('팀 / Team');
  const { violations } = await new AxeBuilder({ page })
    .include('[role="dialog"]')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.getByText(system)).toBeVisible();
  await expect(main.getByText('Comes from')).toBeVisible();
  await expect(main.getByText('팀 / Team')).toBeVisible();

  const staff = await browser.newPage({ baseURL });
  await test.step('on the start page', async () => {
    await signIn(staff, 'staff');
    await expect(async () => {
      await staff.goto('/datamap?q=quillbrook');
      await expect(
        staff.getByRole('listbox', { name: 'Hits' }).getByRole('option'),
      ).toContainText(table, { timeout: 5_000 });
    }).toPass({ timeout: 40_000 });
  });
  await test.step("in the portal's own search", async () => {
    await expect(async () => {
      await staff.goto('/search?query=quillbrook&types[]=datamap-table');
      await expect(
        staff.getByRole('listitem').filter({ has: staff.locator('mark') }),
      ).toContainText(table, { timeout: 5_000 });
    }).toPass({ timeout: 100_000 });
  });
  await staff.close();
});
