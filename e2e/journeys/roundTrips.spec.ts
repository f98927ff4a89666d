import { expect, Locator, Page, test } from '@playwright/test';
import { JoinPath } from '../../plugins/datamap-common/src/api/types';
import { PortalApi } from '../fixtures/portalApi';
import { roundTripData } from '../fixtures/roundTripData';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';

const data = roundTripData();
const tablePath = `/catalog/${data.warehouse}/resource/${data.table}`;

const languages = {
  en: {
    box: 'Search tables and columns',
    list: 'Tables',
    search: 'Search',
    what: 'What it is',
    howMuch: 'How much',
    rows: /^(About )?[\d,.]+( million)? rows?$/i,
    noRows: /^(Probably )?no rows$/i,
    emptyTab: /^Empty or possibly stale/,
    fresh: 'How fresh',
    whom: 'Whom to ask',
    ask: 'Ask for this data',
  },
  ko: {
    box: '테이블과 열 검색',
    list: '테이블',
    search: '검색',
    what: '어떤 데이터인가요',
    howMuch: '얼마나 있나요',
    rows: /^(약 )?[\d,.]+[만억]? ?건$/,
    noRows: /^한 건도 없(음|는 것 같아요)$/,
    emptyTab: /^비었거나 오래된 것 같은 테이블/,
    fresh: '얼마나 최신인가요',
    whom: '누구에게 물어보나요',
    ask: '이 데이터 요청하기',
  },
};
type Language = keyof typeof languages;
const LANGUAGES = Object.keys(languages) as Language[];

let title: string;

test.describe.configure({ timeout: 60_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request, data.warehouse);
  const api = await PortalApi.asGuest(request);
  ({ title } = await api.get<{ title: string }>(
    `/api/datamap/v1/tables/${data.warehouse}/${data.table}`,
  ));
  await expect
    .poll(
      async () =>
        await api.get<{ numberOfResults: number }>('/api/search/query', {
          term: data.words[0],
          'types[0]': 'datamap-table',
        }),
      { timeout: 120_000 },
    )
    .not.toMatchObject({ numberOfResults: 0 });
});

async function enterIn(page: Page, language: Language) {
  await page.addInitScript(
    value => localStorage.setItem('language', value),
    language,
  );
  await signIn(page, 'staff');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Among tables of a similar name, the one that is called this and nothing more. */
async function openAmongTwins(entries: Locator) {
  await expect.poll(() => entries.count()).toBeGreaterThan(1);
  const entry = entries.filter({
    hasText: new RegExp(`${data.table.replace('.', '\\.')}(?![a-z_])`),
  });
  await expect(entry).toHaveCount(1);
  await entry.getByRole('link', { name: title }).first().click();
}

async function expectFiveAnswers(page: Page, language: Language) {
  const words = languages[language];
  const main = page.getByRole('main');
  await expect(page).toHaveURL(new RegExp(`${tablePath.replace('.', '\\.')}$`));
  await expect(
    page.getByRole('heading', { name: title, level: 1 }),
  ).toBeVisible();
  const answer = (question: string) =>
    main
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${question}$`) })
      .locator('..')
      .getByRole('definition')
      .first();
  const whom = main.getByRole('region', { name: words.whom }).first();

  await expect(
    main
      .getByRole('region', { name: words.what })
      .getByText(data.what[language]),
  ).toBeVisible();
  await expect(
    answer(words.howMuch).getByText(data.isEmpty ? words.noRows : words.rows),
  ).toBeVisible();
  await expect(
    answer(words.fresh).getByText(data.fresh[language]),
  ).toBeVisible();
  await expect(
    whom.getByRole('link', { name: data.owner }).first(),
  ).toBeVisible();
  await whom.getByRole('button', { name: words.ask }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText(data.table, { exact: true })).toBeVisible();
}

/** Each word in one language here and in the other there. */
for (const [index, word] of data.words.entries()) {
  const [here, there] = index % 2 === 0 ? LANGUAGES : [...LANGUAGES].reverse();

  test(`staff finds a table among its twins on the start page by "${word}" and has five answers, ${here}`, async ({
    page,
  }) => {
    const words = languages[here];
    await enterIn(page, here);
    await page.getByRole('combobox', { name: words.box }).fill(word);
    await expect(page).toHaveURL(/[?&]q=/);
    if (data.isEmpty) {
      await page.getByRole('tab', { name: words.emptyTab }).click();
    }
    await openAmongTwins(
      page
        .getByRole('table', { name: words.list })
        .getByRole('row')
        .filter({ has: page.getByRole('link') }),
    );
    await expectFiveAnswers(page, here);
  });

  test(`staff finds a table among its twins in the search by "${word}" and has five answers, ${there}`, async ({
    page,
  }) => {
    const words = languages[there];
    await enterIn(page, there);
    await page
      .getByTestId('sidebar-root')
      .getByText(words.search, { exact: true })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(word);
    await openAmongTwins(dialog.getByRole('listitem'));
    await expectFiveAnswers(page, there);
  });
}

test('an engineer goes from a table over the map to a join and copies its SQL', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, 'engineer', tablePath);
  await page
    .getByRole('navigation', { name: 'Sections of this page' })
    .getByRole('link', { name: 'Relationships' })
    .click();
  await expect(
    page.getByRole('figure', { name: /^Picture of / }),
  ).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Show on the map' })
    .click();
  await expect(page).toHaveURL(/\/datamap\/map\?.*focus=/);
  await page
    .getByRole('region', { name: 'Selected', exact: true })
    .getByRole('button', { name: 'Way from here' })
    .click();
  await page
    .getByRole('combobox', { name: 'To table' })
    .fill(data.joinTo.words);
  await page
    .getByRole('option')
    .filter({
      hasText: new RegExp(`${data.joinTo.table.replace('.', '\\.')}$`),
    })
    .click();
  const api = await PortalApi.asGuest(page.request);
  const { items } = await api.get<{ items: JoinPath[] }>(
    '/api/datamap/v1/map/path',
    { warehouse: data.warehouse, from: data.table, to: data.joinTo.table },
  );
  expect(items[0].steps.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Copy the SQL' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(items[0].sql);
  expect(copied.match(/\bJOIN\b/g)).toHaveLength(items[0].steps.length);
});
