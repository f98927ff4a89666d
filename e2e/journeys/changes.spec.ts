import { expect, test } from '@playwright/test';
import { alterSample } from '../fixtures/alterSample';
import { readSample } from '../fixtures/readSample';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

/** A table of this journey’s own, which no other one looks at. */
const table = 'ecommerce.journey_vouchers';

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

test('people see what came, changed and went, from the start page to the table and back', async ({
  page,
  request,
}) => {
  await signIn(page, 'engineer');
  const authorization = await tokenOf(page);
  const read = () => readSample(request, authorization);

  try {
    await alterSample([
      `drop table if exists ${table}`,
      `create table ${table} (code text primary key, worth numeric(10,2), note text)`,
      `comment on table ${table} is 'Journey vouchers'`,
    ]);
    await read();
    await alterSample([
      `alter table ${table} rename column worth to amount`,
      `alter table ${table} drop column note`,
      `comment on column ${table}.code is 'What is printed on the card'`,
    ]);
    await read();

    await page.goto('/datamap');
    await page.getByRole('link', { name: 'See what changed lately' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'What changed' }),
    ).toBeVisible();
    const list = page.getByRole('list', { name: 'Changes, newest first' });
    const item = (words: string) =>
      list.getByRole('listitem').filter({ hasText: words }).first();
    await expect(item('Column renamed: amount')).toContainText('worth');
    await expect(item('Column removed: note')).toContainText(
      'May break something',
    );
    await expect(item('New table')).toContainText('Journey vouchers');

    await page.getByRole('button', { name: /^How serious/ }).click();
    await page.getByRole('option', { name: 'Harmless' }).click();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/severity=harmless/);
    await expect(item('Column removed: note')).toHaveCount(0);
    await expect(item('Description changed')).toContainText(
      'What is printed on the card',
    );

    await expect
      .poll(
        async () =>
          (
            await request.get(
              `/api/catalog/entities/by-name/resource/sample/${table}`,
              { headers: { authorization } },
            )
          ).status(),
        { timeout: 20_000 },
      )
      .toBe(200);
    await item('Description changed')
      .getByRole('link', { name: 'Journey vouchers' })
      .click();
    await page
      .getByRole('navigation', { name: 'Sections of this page' })
      .getByRole('link', { name: 'Changes' })
      .click();
    await expect(item('Column renamed: amount')).toBeVisible();
    await expect(item('New table')).toBeVisible();
  } finally {
    await alterSample([`drop table if exists ${table}`]);
    await read();
  }

  await page.goto('/datamap/changes?what=tables');
  await expect(
    page
      .getByRole('list', { name: 'Changes, newest first' })
      .getByRole('listitem')
      .filter({ hasText: 'Table removed' })
      .first(),
  ).toContainText('Journey vouchers');
});
