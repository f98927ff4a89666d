import { APIRequestContext, expect, Page, test } from '@playwright/test';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { identities, signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

const title = '세무 조정';
const path = '/api/datamap/v1/tables/sample/finance.tax_adjustments';
const note = 'Filled once a year, in January';

interface Reviewed {
  mayReview: boolean;
  review?: { decision: string; note?: string; by: string };
}

let api: PortalApi;

test.describe.configure({ timeout: 40_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

test.beforeEach(async ({ request }) => {
  api = await PortalApi.asGuest(request);
});

const reviewOf = async () => (await api.get<Reviewed>(path)).review;

const rowIn = (page: Page) =>
  page
    .getByRole('table', { name: 'Tables' })
    .getByRole('row')
    .filter({ hasText: 'finance.tax_adjustments' });

async function openReviewList(page: Page) {
  await page.goto('/datamap');
  await page.getByRole('tab', { name: /^Empty or possibly stale/ }).click();
  await page
    .getByRole('combobox', { name: 'Search tables and columns' })
    .fill(title);
}

function takeBack(request: APIRequestContext, authorization: string) {
  return request.delete(`${path}/review`, { headers: { authorization } });
}

test('the owner marks an empty table as expected, and takes it back', async ({
  page,
  request,
}) => {
  await signIn(page, 'owner');
  const authorization = await tokenOf(page);
  try {
    await openReviewList(page);
    await expect(rowIn(page)).toContainText('No rows.');
    await expect(rowIn(page)).toContainText(
      'Nothing at all was stored here when we looked on',
    );
    await expect(
      rowIn(page).getByRole('link', { name: 'Finance' }),
    ).toHaveAttribute('href', '/catalog/default/group/finance');

    await test.step('she marks it, and it leaves the list', async () => {
      await page.getByRole('button', { name: `Review ${title}` }).click();
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toContainText('It may be new, waiting for data');
      await dialog.getByRole('radio', { name: /^Expected/ }).check();
      await dialog.getByRole('textbox', { name: /^Note/ }).fill(note);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await expect(dialog).toHaveCount(0);
      await expect(rowIn(page)).toHaveCount(0);
      await expect.poll(reviewOf).toMatchObject({
        decision: 'expected',
        note,
        by: 'user:default/minji.park',
      });
      await page.reload();
      await expect(
        page.getByRole('tab', { name: /^Empty or possibly stale/ }),
      ).toHaveAttribute('aria-selected', 'true');
      await expect(
        page.getByRole('checkbox', { name: 'Show reviewed tables' }),
      ).not.toBeChecked();
      await expect(
        page.getByText(/No table fits|Nothing to review/),
      ).toBeVisible();
      await expect(rowIn(page)).toHaveCount(0);
    });

    await test.step('the reviewed ones show her name and her note', async () => {
      await page
        .getByRole('checkbox', { name: 'Show reviewed tables' })
        .check();
      await expect(rowIn(page)).toContainText('Expected');
      await expect(rowIn(page)).toContainText(note);
      await expect(rowIn(page)).toContainText(
        `by ${identities.owner.displayName}`,
      );
    });

    await test.step('the page of the table shows them as well', async () => {
      await rowIn(page).getByRole('link', { name: title }).click();
      const trust = page.getByRole('region', { name: 'Can I rely on it?' });
      await expect(trust).toContainText(note);
      await expect(trust).toContainText(`by ${identities.owner.displayName}`);
    });

    await test.step('she takes it back, and it is in the list again', async () => {
      await page.goBack();
      await page
        .getByRole('button', { name: `Take back the review of ${title}` })
        .click();
      await expect(rowIn(page)).toHaveCount(0);
      await expect.poll(reviewOf).toBeUndefined();
      await page
        .getByRole('checkbox', { name: 'Show reviewed tables' })
        .uncheck();
      await expect(
        rowIn(page).getByRole('button', { name: `Review ${title}` }),
      ).toBeVisible();
    });
  } finally {
    await takeBack(request, authorization);
  }
});

test('who does not own the table is told whom it belongs to, and refused by the API', async ({
  page,
  request,
}) => {
  await signIn(page, 'staff');
  const authorization = await tokenOf(page);
  await openReviewList(page);
  await page.getByRole('button', { name: `Review ${title}` }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog.getByRole('status')).toContainText(
    'Only the owner of this table, or an admin, can mark it. Owner: Finance',
  );
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Save' })).toHaveCount(0);

  const answer = await request.put(`${path}/review`, {
    headers: { authorization },
    data: { decision: 'expected', note },
  });
  expect(answer.status()).toBe(403);
  expect((await answer.json()).error.name).toBe('NotAllowedError');
  expect((await takeBack(request, authorization)).status()).toBe(403);
  expect(await reviewOf()).toBeUndefined();
});
