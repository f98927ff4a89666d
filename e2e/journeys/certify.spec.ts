import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { identities, signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

/** Finds several tables of finance, which the owner of the demo owns. */
const words = 'journal';
const sentence = 'Every booking of the closed months';

interface Hit {
  table: { entityName: string; owner: string; title: string; name: string };
}

let api: PortalApi;

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
  const guest = await PortalApi.asGuest(request);
  await expect
    .poll(
      async () =>
        (
          await guest.get<{ items: Hit[] }>('/api/datamap/v1/search', {
            q: words,
          })
        ).items.length,
      { timeout: 120_000 },
    )
    .toBeGreaterThan(1);
});

test.beforeEach(async ({ request }) => {
  api = await PortalApi.asGuest(request);
});

const found = async () =>
  (await api.get<{ items: Hit[] }>('/api/datamap/v1/search', { q: words }))
    .items;

const pathOf = ({ table }: Hit) =>
  `/catalog/sample/resource/${table.entityName}`;

const said = (page: Page) =>
  page.getByRole('region', { name: 'What its owner says' });

const hits = (page: Page) =>
  page.getByRole('listbox', { name: 'Hits' }).getByRole('option');

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .include('[role="dialog"]')
    .analyze();
  expect(violations).toEqual([]);
}

test('the owner recommends a table and retires its twin; staff sees both, and finds the one first', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(150_000);
  const [twin, chosen] = (await found()).filter(
    ({ table }) => table.owner === 'group:default/finance',
  );
  await signIn(page, 'owner');
  const authorization = await tokenOf(page);
  try {
    await test.step('she says what it is the right table for', async () => {
      await page.goto(pathOf(chosen));
      await expect(said(page)).toContainText('Nobody has recommended');
      await said(page).getByRole('button', { name: 'Recommend it' }).click();
      const dialog = page.getByRole('dialog');
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Recommend' }).click();
      await expect(dialog.getByRole('alert')).toHaveText(
        'Please write a few words.',
      );
      await dialog
        .getByRole('textbox', { name: /right table for/ })
        .fill(sentence);
      await dialog.getByRole('button', { name: 'Recommend' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(said(page)).toContainText(`Recommended: ${sentence}`);
      await expect(
        page.getByText(`${identities.owner.displayName} confirmed this on`),
      ).toBeVisible();
    });

    await test.step('she retires the twin, and names the other one', async () => {
      await page.goto(pathOf(twin));
      await said(page).getByRole('button', { name: 'Retire it' }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('textbox', { name: /^Why, or what/ })
        .fill('Replaced by the other one');
      await dialog.getByLabel(/^Gone from/).fill('2099-12-31');
      const chooser = dialog.getByRole('combobox', { name: /^Table to use/ });
      await chooser.fill(chosen.table.name);
      await page
        .getByRole('option')
        .filter({ hasText: chosen.table.entityName })
        .first()
        .click();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Retire', exact: true }).click();
      await expect(dialog).toHaveCount(0);
      const banner = page.getByRole('alert').filter({ hasText: 'retired' });
      await expect(banner).toContainText('gone from Dec 31, 2099');
      await expect(banner).toContainText('Replaced by the other one');
    });

    const staff = await browser.newPage({ baseURL });
    await test.step('staff finds the recommended one first', async () => {
      await signIn(staff, 'staff', `/datamap?q=${words}`);
      await expect(hits(staff).first()).toContainText(chosen.table.name);
      await expect(hits(staff).first()).toContainText(
        `Recommended: ${sentence}`,
      );
      const other = hits(staff).filter({ hasText: 'Being retired' });
      await expect(other).toContainText('Use instead:');
    });

    await test.step('and is led from the one to the other', async () => {
      await staff.goto(pathOf(twin));
      await staff
        .getByRole('alert')
        .filter({ hasText: 'retired' })
        .getByRole('link')
        .click();
      await expect(staff).toHaveURL(new RegExp(`${pathOf(chosen)}$`));
      await expect(
        staff.getByText(`Recommended: ${sentence}`).first(),
      ).toBeVisible();
      await expect(
        said(staff).getByRole('button', { name: 'Recommend it' }),
      ).toHaveCount(0);
    });

    await test.step('the start page has it, and filters by it', async () => {
      await staff.goto('/datamap');
      await expect(
        staff
          .getByRole('region', { name: 'Recommended by their owners' })
          .getByText(`Recommended: ${sentence}`),
      ).toBeVisible();
      await staff.goto('/datamap?trust=certified');
      const rows = staff.getByRole('table', { name: 'Tables' });
      await expect(rows).toContainText(chosen.table.name);
      await expect(rows).not.toContainText('Being retired');
    });
    await staff.close();

    await test.step('she takes it back, and the history has it', async () => {
      await page.goto(pathOf(chosen));
      await said(page).getByRole('button', { name: 'Take back' }).click();
      await expect(said(page)).toContainText('Nobody has recommended');
      await said(page)
        .getByRole('button', { name: 'What was said before' })
        .click();
      await expect(said(page).getByRole('listitem').first()).toContainText(
        sentence,
      );
      await page.goto(pathOf(twin));
      await said(page)
        .getByRole('button', { name: /retire it$/ })
        .click();
      await expect(said(page)).toContainText('Nobody has recommended');
    });
  } finally {
    for (const { table } of [chosen, twin]) {
      for (const kind of ['certification', 'deprecation']) {
        await request.delete(
          `/api/datamap/v1/tables/sample/${table.entityName}/${kind}`,
          { headers: { authorization } },
        );
      }
    }
  }
});

test('who does not own a table may not recommend it', async ({
  page,
  request,
}) => {
  await signIn(page, 'staff');
  const authorization = await tokenOf(page);
  const [hit] = await found();
  const path = `/api/datamap/v1/tables/sample/${hit.table.entityName}`;
  const answer = await request.put(`${path}/certification`, {
    headers: { authorization },
    data: { sentence },
  });
  expect(answer.status()).toBe(403);
  expect(await api.get(path)).not.toHaveProperty('trust');
});
