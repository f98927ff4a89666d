import AxeBuilder from '@axe-core/playwright';
import { APIRequestContext, expect, Page, test } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { alterSample } from '../fixtures/alterSample';
import { readSample } from '../fixtures/readSample';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

test.describe.configure({ timeout: 120_000 });

const SCHEMA = 'finance';
/** Tables of this journey's own, which nobody has described. */
const tables = Array.from(
  { length: 300 },
  (_, index) => `journey_register_${String(index + 1).padStart(3, '0')}`,
);
const qualified = tables.map(table => `${SCHEMA}.${table}`);
/** In one of the descriptions, and nowhere else. */
const WORD = 'Zirconium';
/** The table that is described with it. */
const [one] = qualified;

const drop = `drop table if exists ${qualified.join(', ')}`;

let engineer: string;

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
  const page = await browser.newPage();
  await signIn(page, 'engineer');
  engineer = await tokenOf(page);
  await page.close();
  await alterSample([
    drop,
    qualified
      .map(table => `create table ${table} (entry_no text, entered_on date)`)
      .join('; '),
  ]);
  await readSample(request, engineer);
});

test.afterAll(async ({ request }) => {
  test.setTimeout(120_000);
  await alterSample([drop]);
  await readSample(request, engineer, { acceptRemovals: true });
});

/** What an owner's own export says of tables themselves, by their names. */
async function descriptionsOf(
  request: APIRequestContext,
  authorization: string,
): Promise<Map<string, string>> {
  const answer = await request.get('/api/datamap/v1/describing/export', {
    params: { format: 'csv', encoding: 'utf-8', describable: 'true' },
    headers: { authorization },
  });
  const [, ...lines] = (await answer.text()).split('\r\n');
  return new Map(
    lines
      .map(line => /^sample,finance,(journey_register_\d+),,(.*)$/.exec(line))
      .filter(match => match !== null)
      .map(([, table, rest]) => [table, rest]),
  );
}

async function fileOf(names: string[]): Promise<Buffer> {
  const rows = [
    ['스키마', '테이블명', '설명'],
    ...names.map((table, index) => [
      SCHEMA,
      table,
      index === 0 ? `${WORD} of the owner` : `=Described ${index}`,
    ]),
    [SCHEMA, 'no_such_table', 'Nothing'],
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

/** Takes back what was imported about one table, in its history. */
async function undoOne(page: Page) {
  const what = page.getByRole('region', { name: 'What it is' });
  await expect(what).toContainText(`${WORD} of the owner`);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  const history = page.getByRole('dialog', { name: /^Who wrote what/ });
  await history
    .getByRole('button', { name: 'Go back to before anybody wrote' })
    .click();
  await expect(history.getByRole('listitem').first()).toContainText(
    'went back to an earlier version',
  );
  await history.getByRole('button', { name: 'Close' }).click();
  await expect(what).not.toContainText(WORD);
}

test('an owner imports an .xlsx of 300 tables, takes one back, and then the rest', async ({
  page,
  request,
}) => {
  await signIn(page, 'owner');
  const authorization = await tokenOf(page);
  const before = await descriptionsOf(request, authorization);
  expect([...before.keys()].sort()).toEqual(tables);
  expect([...before.values()].join('\n')).not.toMatch(/Described|Zirconium/);

  await page.getByRole('link', { name: 'Descriptions as a file' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Descriptions as a file' }),
  ).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'words.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await fileOf(tables),
  });
  await expect(titleOf(page, 'Nothing is written yet')).toBeVisible();
  const table = current(page).getByRole('table', { name: 'Line by line' });
  await expect(table.getByRole('row')).toHaveCount(51);

  await test.step('it says which line cannot be taken, and why', async () => {
    await current(page)
      .getByRole('button', { name: 'What becomes of a line' })
      .click();
    await page.getByRole('option', { name: 'not found' }).click();
    await page.keyboard.press('Escape');
    await expect(table.getByRole('row')).toHaveCount(2);
    await expect(table).toContainText('finance.no_such_table');
    await expect(table).toContainText('There is no such table');
    const { violations } = await new AxeBuilder({ page })
      .include('main')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);
  });

  const path = page.url();
  await current(page)
    .getByRole('button', { name: `Write ${tables.length} lines` })
    .click();
  try {
    await expect(titleOf(page, 'Written')).toBeVisible({ timeout: 40_000 });
    await expect(current(page)).toContainText(
      `${tables.length} lines are written.`,
    );

    await test.step('she finds one of them, and takes that one back', async () => {
      await expect(async () => {
        await page.goto(`/datamap?q=${WORD}`);
        await expect(
          page.getByRole('listbox', { name: 'Hits' }).getByRole('option'),
        ).toContainText(tables[0], { timeout: 5_000 });
      }).toPass({ timeout: 40_000 });
      const entity = `/api/catalog/entities/by-name/resource/sample/${one}`;
      await expect
        .poll(
          async () =>
            (
              await request.get(entity, { headers: { authorization } })
            ).status(),
          { timeout: 60_000 },
        )
        .toBe(200);
      await page.goto(`/catalog/sample/resource/${one}`);
      await undoOne(page);
    });

    await test.step('the others stay', async () => {
      const after = await descriptionsOf(request, authorization);
      expect(after.get(tables[0])).not.toContain(WORD);
      for (const [index, name] of [...tables.entries()].slice(1)) {
        expect(after.get(name), name).toContain(`=Described ${index},`);
      }
    });
  } finally {
    await page.goto(path);
    await undo(page);
  }
  await expect(current(page)).toContainText(
    `${tables.length - 1} lines are as they were before.`,
  );
  await expect(current(page)).toContainText(
    '1 line stays, since somebody wrote there after the import.',
  );
  const undone = await descriptionsOf(request, authorization);
  for (const name of tables) {
    expect(undone.get(name), name).not.toMatch(/Described|Zirconium/);
  }
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
