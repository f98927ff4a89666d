import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { APIRequestContext, expect, test } from '@playwright/test';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

const api = '/api/datamap/v1/glossary';

/** Terms of this journey's own, which no other one names. */
const kept = 'Journey levy';
const added = ['Journey rebate', 'Journey surcharge'];
const first = 'What the journey levies.';
const second = 'What the journey levies, without VAT.';

let engineer: string;

async function takeAway(request: APIRequestContext) {
  const headers = { authorization: engineer };
  const answer = await request.get(api, {
    headers,
    params: { q: 'Journey' },
  });
  const { items } = (await answer.json()) as {
    items: Array<{ id: string; name: string }>;
  };
  for (const { id, name } of items) {
    if ([kept, ...added].includes(name)) {
      await request.delete(`${api}/${id}`, { headers });
    }
  }
}

test.beforeAll(async ({ browser, request }) => {
  const page = await browser.newPage();
  await signIn(page, 'engineer');
  engineer = await tokenOf(page);
  await page.close();
  await takeAway(request);
  const answer = await request.post(api, {
    headers: { authorization: engineer },
    data: { name: kept, definition: first },
  });
  expect(answer.status()).toBe(201);
});

test.afterAll(async ({ request }) => {
  await takeAway(request);
});

test('who keeps the glossary takes terms out as a file, mends a line, brings them in and takes them back', async ({
  page,
}) => {
  await signIn(page, 'engineer', '/datamap/glossary?q=Journey');
  const terms = page.getByRole('main').getByRole('article');
  await expect(terms).toContainText([first]);
  await page.getByRole('button', { name: 'Terms as a file' }).click();
  const dialog = page.getByRole('dialog', { name: 'Terms as a file' });

  const exported = await test.step('out', async () => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'CSV file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      /^datamap-terms-\d{4}-\d\d-\d\d\.csv$/,
    );
    return await readFile(await file.path(), 'utf8');
  });
  expect(exported).toContain(`${kept},,${first},,1`);

  const choose = (lastName: string) =>
    dialog.locator('input[type=file]').setInputFiles({
      name: 'terms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        exported.replace(first, `"${second}"`) +
          [
            `${added[0]},JRB,What the journey gives back.,,`,
            `${lastName},,What the journey adds.,,`,
          ].join('\r\n'),
      ),
    });
  const look = dialog.getByRole('region', { name: 'What terms.csv would do' });
  const lines = look.getByRole('row');
  const write = (count: number) =>
    look.getByRole('button', { name: `Write ${count} terms` });

  await test.step('a line that names no term is told', async () => {
    await choose('');
    await expect(write(2)).toBeVisible();
    await expect(lines.nth(1)).toContainText('cannot be taken');
    await expect(lines.nth(1)).toContainText(
      'It names no term. Write its name.',
    );
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
  });

  await test.step('mended, all of it is written', async () => {
    await choose(added[1]);
    await expect(write(3)).toBeVisible();
    await expect(look).not.toContainText('cannot be taken');
    await write(3).click();
    const became = dialog.getByRole('region', {
      name: 'What became of terms.csv',
    });
    for (const name of [kept, ...added]) {
      await expect(became.getByRole('row', { name })).toContainText('written');
    }
  });

  await test.step('as one, it is taken back', async () => {
    await dialog
      .getByRole('button', { name: 'Undo the import of terms.csv' })
      .first()
      .click();
    await page
      .getByRole('dialog', { name: 'Undo this import?' })
      .getByRole('button', { name: 'Undo it' })
      .click();
    await expect(
      dialog.getByRole('row', { name: 'terms.csv' }).first(),
    ).toContainText('Undone');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(terms).toContainText([first]);
    await expect(terms).toHaveCount(1);
  });
});
