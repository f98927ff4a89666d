import AxeBuilder from '@axe-core/playwright';
import { APIRequestContext, expect, Page, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { identities, signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

/** A table of the owner's that no other journey is about. */
const table = 'finance.budgets';
const tablePath = `/catalog/sample/resource/${table}`;
const path = `/api/datamap/v1/tables/sample/${table}/owner`;

const reason = 'Our team plans with it, and the questions reach us anyway.';
const answer = 'Gladly. The sheet it comes from is on its way to you.';

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

/** Makes the table belong to whom the configuration names, and nobody wait for it. */
async function giveBack(request: APIRequestContext, authorization: string) {
  const headers = { authorization };
  const open = await request.get(`${path}/requests`, {
    headers,
    params: { state: 'open' },
  });
  expect(open.status()).toBe(200);
  for (const { id } of (await open.json()).items) {
    await request.delete(`${path}/requests/${id}`, { headers });
  }
  // Only who owns it by then may: before it was handed over, she does not.
  const { mayDecide } = await (await request.get(path, { headers })).json();
  if (mayDecide) {
    const given = await request.delete(path, { headers });
    expect(given.status()).toBe(204);
  }
}

async function expectAccessible(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
}

test('staff asks for a table, its owner hands it over, and it is on her desk', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  await signIn(page, 'staff', tablePath);
  const authorization = await tokenOf(page);
  await giveBack(request, authorization);
  const owner = await browser.newPage({ baseURL });
  try {
    await test.step('she says why she would like to own it', async () => {
      await page.getByRole('button', { name: 'Take this over' }).click();
      const dialog = page.getByRole('dialog', { name: /^Take over: / });
      await expect(dialog).toContainText('The owner reads it and decides');
      await expectAccessible(page, '[role=dialog]');
      await dialog.getByRole('button', { name: 'Ask' }).click();
      await expect(dialog.getByRole('alert')).toHaveText(
        'Please say why, in a sentence.',
      );
      await dialog.getByRole('textbox', { name: 'Why' }).fill(reason);
      await dialog.getByRole('button', { name: 'Ask' }).click();
      const asked = page.getByRole('region', {
        name: 'You asked to take this over',
      });
      await expect(asked).toContainText(reason);
      await expect(asked).toContainText('Waits for the owner');
      await expect(
        page.getByRole('button', { name: 'Take this over' }),
      ).toHaveCount(0);
    });

    await test.step('the owner finds it on her desk, and hands it over', async () => {
      await signIn(owner, 'owner', '/datamap/mine');
      const waiting = owner
        .getByRole('region', { name: /would like to take over/ })
        .getByRole('listitem')
        .filter({ hasText: reason });
      await expect(waiting).toContainText(identities.staff.displayName);
      await waiting.getByRole('textbox', { name: 'A word back' }).fill(answer);
      await waiting.getByRole('button', { name: 'Hand it over' }).click();
      await expect(waiting).toHaveCount(0);
    });

    await test.step('it is hers, and her desk has the answer', async () => {
      const { owner: ref, by } = await (
        await request.get(path, { headers: { authorization } })
      ).json();
      expect([ref, by]).toEqual([
        'user:default/sora.kim',
        'user:default/minji.park',
      ]);
      await page.goto('/datamap/mine');
      const made = page
        .getByRole('region', { name: 'What you asked to take over' })
        .getByRole('listitem')
        .first();
      await expect(made).toContainText(answer);
      await expect(made).toContainText(
        `Handed over by ${identities.owner.displayName}`,
      );
      await expect(
        page.getByText(/\d+% of what people look at is described/),
      ).toBeVisible();
    });
  } finally {
    await owner.close();
    await giveBack(request, authorization);
  }
});
