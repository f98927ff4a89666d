import { APIRequestContext, expect, Page, test } from '@playwright/test';
import { alterSample } from '../fixtures/alterSample';
import { readSample } from '../fixtures/readSample';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { takeBackWords } from '../fixtures/takeBackWords';
import { tokenOf } from '../fixtures/tokenOf';

/** Tables of this journey’s own, which belong to the owner of finance. */
const tables = [1, 2, 3, 4, 5].map(
  number => `finance.journey_grants_${number}`,
);
const columns = [
  ['grant_no', 'Number of the grant'],
  ['grant_programme', 'Programme that pays'],
  ['granted_sum', 'Sum granted, in won'],
  ['granted_on', 'Day of the decision'],
  ['grantee_no', 'Who receives it'],
  ['grantee_region', 'Region of the receiver'],
  ['instalment_count', 'Into how many parts it is paid'],
  ['paid_so_far', 'Sum paid so far'],
  ['last_instalment_on', 'Day of the last part'],
  ['report_due_on', 'Day the report is due'],
  ['report_received', 'Whether the report is in'],
  ['clerk_initials', 'Who handles it'],
];

const api = (table: string) => `/api/datamap/v1/tables/sample/${table}`;

interface Note {
  revision: number;
  title?: string;
  description?: string;
  tags?: string[];
}
interface Notes {
  table: Note;
  columns: Array<Note & { column: string }>;
}

test.describe.configure({ timeout: 180_000, mode: 'serial' });

let engineer: string;

async function notesOf(request: APIRequestContext, table: string) {
  const answer = await request.get(`${api(table)}/notes`, {
    headers: { authorization: engineer },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Notes;
}

interface Lacking {
  table: { entityName: string };
  column?: { name: string };
}

/** So much of the sample's own is left to be put aside by keyboard. */
const leftForKeys = 3;

/** Puts aside what the sample lacks: hundreds of columns that are more used. */
async function putSampleAside(
  request: APIRequestContext,
  authorization: string,
) {
  const headers = { authorization };
  const others: Lacking[] = [];
  let cursor: string | undefined;
  do {
    const answer = await request.get('/api/datamap/v1/describing', {
      headers,
      params: { limit: 100, ...(cursor && { cursor }) },
    });
    const { items, pageInfo } = await answer.json();
    others.push(
      ...(items as Lacking[]).filter(
        ({ table }) => !tables.includes(table.entityName),
      ),
    );
    cursor = pageInfo.nextCursor;
  } while (cursor);
  for (const { table, column } of others.slice(leftForKeys)) {
    const put = await request.put(`${api(table.entityName)}/notes/skip`, {
      headers,
      params: column ? { column: column.name } : {},
      data: { reason: 'skip' },
    });
    expect(put.status()).toBe(204);
  }
}

/** Takes up again what was put aside. */
async function takeUpAgain(request: APIRequestContext) {
  const headers = { authorization: engineer };
  let left: Lacking[];
  do {
    const answer = await request.get('/api/datamap/v1/describing', {
      headers,
      params: { skipped: 'only', mine: false, limit: 100 },
    });
    left = (await answer.json()).items;
    for (const { table, column } of left) {
      const taken = await request.delete(
        `${api(table.entityName)}/notes/skip`,
        { headers, params: column ? { column: column.name } : {} },
      );
      expect(taken.status()).toBe(204);
    }
  } while (left.length > 0);
}

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
  const page = await browser.newPage();
  await signIn(page, 'engineer');
  engineer = await tokenOf(page);
  await page.close();
  await alterSample([
    ...tables.map(table => `drop table if exists ${table}`),
    ...tables.map(
      table =>
        `create table ${table} (${columns
          .map(([name]) => `${name} text`)
          .join(', ')})`,
    ),
  ]);
  await readSample(request, engineer);
  // Words of an attempt that broke off are there again under the same names.
  for (const table of tables) {
    await takeBackWords(request, table, engineer);
  }
  await expect
    .poll(
      async () =>
        (
          await request.get(
            `/api/catalog/entities/by-name/resource/sample/${tables[0]}`,
            { headers: { authorization: engineer } },
          )
        ).status(),
      { timeout: 60_000 },
    )
    .toBe(200);
});

test.afterAll(async ({ request }) => {
  test.setTimeout(180_000);
  await takeUpAgain(request);
  for (const table of tables) {
    await takeBackWords(request, table, engineer);
  }
  await alterSample(tables.map(table => `drop table if exists ${table}`));
  await readSample(request, engineer);
});

/** What lies on the desk: the words that tell one thing from the next. */
const onDesk = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('region', { name: /^What (stands in|is the table)/ });

/** Presses keys, counts them, and waits until the next thing lies there. */
async function press(page: Page, keys: string[]) {
  const facts = onDesk(page).locator('p').first();
  const before = await facts.innerText();
  for (const key of keys) {
    await page.keyboard.press(key);
  }
  await expect
    .poll(async () => {
      const isDone = await page.getByText('All done').isVisible();
      // What was the last thing may go while it is being read.
      return isDone
        ? 'all done'
        : await facts.innerText({ timeout: 500 }).catch(() => before);
    })
    .not.toBe(before);
}

test('the owner describes five tables of twelve columns by keyboard alone', async ({
  page,
  request,
}) => {
  await signIn(page, 'owner');
  await putSampleAside(request, await tokenOf(page));
  await page.goto('/datamap/mine');
  await expect(
    page.getByText(/\d+% of what people look at is described/),
  ).toBeVisible();

  const missing = new Set(
    tables.flatMap(table => [
      table,
      ...columns.map(([column]) => `${table} ${column}`),
    ]),
  );
  let putAside = 0;
  let accepted = 0;
  const seen = new Set<string>();
  while (missing.size > 0) {
    const part = onDesk(page);
    await expect(part).toBeVisible();
    const facts = await part.locator('p').first().innerText();
    const table = tables.find(name => new RegExp(`${name}(?!\\d)`).test(facts));
    const column = columns.find(([name]) => facts.startsWith(`${name} ·`));
    if (!table) {
      putAside += 1;
      await press(page, ['Escape', 's']);
    } else if (!column) {
      missing.delete(table);
      seen.add(table);
      await page.keyboard.type(`Grants, part ${table.at(-1)}`);
      await press(page, ['Enter']);
    } else if (missing.has(`${table} ${column[0]}`)) {
      const offered = part.getByRole('button', { name: column[1] });
      missing.delete(`${table} ${column[0]}`);
      // What the first table says is suggested for the others.
      if (seen.size === 1) {
        await expect(offered).toHaveCount(0);
        await page.keyboard.type(column[1]);
        await press(page, ['Enter']);
      } else if (seen.size === 2 || column === columns[0]) {
        // One at a time: the suggestion has the focus, and Enter takes it.
        await expect(offered).toBeFocused();
        accepted += 1;
        await press(page, ['Enter']);
      } else {
        // All of the name at once: the same words stand in three tables then.
        await expect(offered).toBeVisible();
        accepted += 1;
        await press(page, ['a']);
        for (const other of tables) {
          missing.delete(`${other} ${column[0]}`);
        }
      }
    } else {
      throw new Error(`"${facts}" was described already, and is asked again`);
    }
  }
  // One key each: the first table was typed, everything else was suggested.
  expect(accepted).toBe(12 + 12 + 2);

  for (const table of tables) {
    const notes = await notesOf(request, table);
    expect(notes.table.title).toBe(`Grants, part ${table.at(-1)}`);
    for (const [column, title] of columns) {
      expect(
        notes.columns.find(note => note.column === column),
        `${table} ${column}`,
      ).toMatchObject({ title });
    }
  }
  expect(putAside).toBe(leftForKeys);
  await page.getByRole('button', { name: 'What I put aside' }).click();
  await expect(onDesk(page)).toBeVisible();
});

test('two people write at once and nothing is lost; the history leads back', async ({
  page,
  request,
}) => {
  const [table] = tables;
  await signIn(page, 'owner', `/catalog/sample/resource/${table}`);
  await page.getByRole('button', { name: 'Describe', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Describe: / });
  await dialog
    .getByRole('textbox', { name: 'Description' })
    .fill('What **the owner** writes.');

  await test.step('somebody else is faster', async () => {
    const { revision, title } = (await notesOf(request, table)).table;
    const answer = await request.put(`${api(table)}/notes`, {
      headers: { authorization: engineer },
      data: {
        title,
        description: 'What the engineer writes.',
        tags: ['grants'],
        revision,
      },
    });
    expect(answer.status()).toBe(200);
  });

  await test.step('both texts are there, and she keeps both', async () => {
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toContainText(
      'Jun Lee (이준) saved while you were writing',
    );
    await expect(
      dialog.getByRole('textbox', { name: 'Description' }),
    ).toHaveValue('What **the owner** writes.');
    await expect(dialog.getByLabel('Tags')).toHaveValue('grants');
    const theirs = dialog.getByRole('group', {
      name: 'They wrote (Description):',
    });
    await expect(theirs).toContainText('What the engineer writes.');
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await theirs.getByRole('button', { name: 'Keep both' }).click();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toHaveCount(0);
    const what = page.getByRole('region', { name: 'What it is' });
    await expect(what).toContainText('What the owner writes.');
    await expect(what).toContainText('What the engineer writes.');
    await expect(what.locator('strong')).toHaveText('the owner');
    await expect(page.getByText(/^Written by Minji Park/)).toBeVisible();
  });

  await test.step('unsaved words are asked about, and survive the way back', async () => {
    await page.getByRole('button', { name: 'Describe', exact: true }).click();
    await dialog.getByLabel('Title').fill('Half a ti');
    await page.keyboard.press('Escape');
    await page
      .getByRole('dialog', { name: 'Leave without saving?' })
      .getByRole('button', { name: 'Keep writing' })
      .click();
    page.once('dialog', question => question.accept());
    await page.reload();
    await page.getByRole('button', { name: 'Describe', exact: true }).click();
    await expect(dialog.getByLabel('Title')).toHaveValue('Half a ti');
    await dialog
      .getByRole('button', { name: 'Start from what is saved' })
      .click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('she goes back to what the engineer wrote', async () => {
    await page.getByRole('button', { name: 'History', exact: true }).click();
    const history = page.getByRole('dialog', { name: /^Who wrote what/ });
    await history
      .getByRole('button', { name: /^Go back to what Jun Lee/ })
      .first()
      .click();
    await expect(history.getByRole('listitem').first()).toContainText(
      'went back to an earlier version',
    );
    await history.getByRole('button', { name: 'Close' }).click();
    await expect
      .poll(async () => (await notesOf(request, table)).table.description)
      .toBe('What the engineer writes.');
    await expect(
      page.getByRole('region', { name: 'What it is' }),
    ).not.toContainText('What the owner writes.');
  });
});

test('who does not own a table reads what is written, and is refused by the API', async ({
  page,
  request,
}) => {
  const [table] = tables;
  await signIn(page, 'staff');
  const authorization = await tokenOf(page);
  await page.goto(`/catalog/sample/resource/${table}`);
  await expect(page.getByText('What the engineer writes.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'History' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Describe' })).toHaveCount(0);
  const refused = await request.put(`${api(table)}/notes`, {
    headers: { authorization },
    data: { title: 'Mine', revision: 99 },
  });
  expect(refused.status()).toBe(403);
  await page.goto('/datamap/mine');
  await expect(page.getByText('No table of yours to describe')).toBeVisible();
});

test('a reader suggests a title, and the owner accepts it with a word back', async ({
  browser,
  page,
  request,
}) => {
  const table = tables[1];
  const mine = page
    .getByRole('region', { name: 'What you suggested' })
    .getByRole('listitem')
    .first();
  await test.step('she finds no better name, and says so', async () => {
    await signIn(page, 'staff', `/catalog/sample/resource/${table}`);
    await page.getByRole('button', { name: 'Suggest', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /^Suggest: / });
    await expect(dialog.getByLabel('Title')).toBeFocused();
    await page.keyboard.type('Grants of the city');
    await dialog.getByLabel('To the owner').fill('The state has its own.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(mine).toContainText('Waits for the owner');
  });

  await test.step('the owner finds it on her desk', async () => {
    const context = await browser.newContext();
    const desk = await context.newPage();
    await signIn(desk, 'owner', '/datamap/mine');
    const waiting = desk
      .getByRole('region', { name: /suggestions? from/ })
      .getByRole('listitem')
      .filter({ hasText: 'The state has its own.' });
    await expect(waiting).toContainText('Sora Kim');
    await waiting.getByLabel('A word back').fill('Right, thank you.');
    await waiting.getByRole('button', { name: 'Accept' }).click();
    await expect(waiting).toHaveCount(0);
    await context.close();
  });

  await test.step('it stands there, and she reads the answer', async () => {
    expect((await notesOf(request, table)).table.title).toBe(
      'Grants of the city',
    );
    await page.reload();
    await expect(
      page.getByRole('heading', { name: 'Grants of the city' }),
    ).toBeVisible();
    await expect(mine).toContainText('Accepted by Minji Park (박민지)');
    await expect(mine).toContainText('Right, thank you.');
  });
});
