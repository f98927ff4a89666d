import AxeBuilder from '@axe-core/playwright';
import { APIRequestContext, expect, Page, test } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

test.describe.configure({ timeout: 90_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
});

const LINES = 300;
/** In one of the titles, and nowhere else. */
const WORD = 'Zirconium';

/** Tables and columns of an owner, as her own export names them. */
async function linesOf(
  request: APIRequestContext,
  authorization: string,
): Promise<string[][]> {
  const answer = await request.get('/api/datamap/v1/describing/export', {
    params: { format: 'csv', encoding: 'utf-8', describable: 'true' },
    headers: { authorization },
  });
  const [, ...lines] = (await answer.text()).split('\r\n');
  return lines
    .map(line => /^sample,(ecommerce|analytics),(\w+),(\w*),/.exec(line))
    .filter(match => match !== null)
    .map(([, schema, table, column]) => [schema, table, column])
    .slice(0, LINES - 1);
}

async function fileOf(lines: string[][]): Promise<Buffer> {
  const rows = [
    ['스키마', '테이블명', '컬럼명', '설명'],
    ...lines.map(([schema, table, column], index) => [
      schema,
      table,
      column || null,
      index === 0 ? `${WORD} of the owner` : `=Described ${index}`,
    ]),
    ['ecommerce', 'no_such_table', null, 'Nothing'],
  ];
  return await writeXlsxFile(rows).toBuffer();
}

const current = (page: Page) =>
  page.getByRole('main').getByRole('region', { name: /^words\.xlsx/ });

const titleOf = (page: Page, state: string) =>
  current(page).getByRole('heading', { level: 2, name: state });

async function undo(page: Page) {
  await current(page).getByRole('button', { name: 'Undo this import' }).click();
  await page
    .getByRole('dialog', { name: 'Undo this import?' })
    .getByRole('button', { name: 'Undo it' })
    .click();
  await expect(titleOf(page, 'Undone')).toBeVisible({ timeout: 40_000 });
}

test('an owner imports 300 lines of an .xlsx, finds one, and undoes them all', async ({
  page,
  request,
}) => {
  await signIn(page, 'owner');
  const lines = await linesOf(request, await tokenOf(page));
  expect(lines).toHaveLength(LINES - 1);

  await page.getByRole('link', { name: 'Descriptions as a file' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Descriptions as a file' }),
  ).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'words.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await fileOf(lines),
  });
  await expect(titleOf(page, 'Nothing is written yet')).toBeVisible();
  const table = current(page).getByRole('table', { name: 'Line by line' });
  await expect(table.getByRole('row')).toHaveCount(51);

  await current(page)
    .getByRole('button', { name: 'What becomes of a line' })
    .click();
  await page.getByRole('option', { name: 'not found' }).click();
  await page.keyboard.press('Escape');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table).toContainText('ecommerce.no_such_table');
  await expect(table).toContainText('There is no such table');
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);

  const path = page.url();
  await current(page)
    .getByRole('button', { name: `Write ${LINES - 1} lines` })
    .click();
  try {
    await expect(titleOf(page, 'Written')).toBeVisible({ timeout: 40_000 });
    await expect(async () => {
      await page.goto(`/datamap?q=${WORD}`);
      await expect(
        page
          .getByRole('listbox', { name: 'Hits' })
          .getByRole('option')
          .filter({ hasText: lines[0][1] }),
      ).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 40_000 });
  } finally {
    await page.goto(path);
    await undo(page);
  }
  await expect(current(page)).toContainText(
    `${LINES - 1} lines are as they were before.`,
  );
});

test('staff may export, and is told who imports', async ({ page }) => {
  await signIn(page, 'staff', '/datamap/import');
  await expect(page.getByText('Importing is for those who may')).toBeVisible();
  await expect(page.locator('input[type=file]')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel file' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^datamap-words-\d{4}-\d\d-\d\d\.xlsx$/,
  );
});
