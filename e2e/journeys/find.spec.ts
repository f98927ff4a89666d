import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn, signInByProvider } from '../fixtures/signIn';

const refundsPath = '/catalog/sample/resource/ecommerce.refunds';
/** The table itself, and none whose name begins with its name. */
const refundsName = /ecommerce\.refunds(?![a-z_])/;

test.describe.configure({ timeout: 40_000 });

const box = (page: Page) =>
  page.getByRole('combobox', { name: 'Search tables and columns' });

const hits = (page: Page) =>
  page.getByRole('listbox', { name: 'Hits' }).getByRole('option');

test.beforeAll(async ({ browser, baseURL, request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
  // The index follows the reading within seconds.
  const page = await browser.newPage({ baseURL });
  await signIn(page, 'staff');
  await expect(async () => {
    await page.goto('/datamap?q=refunds');
    await expect(hits(page).first()).toBeVisible({ timeout: 15_000 });
  }).toPass({ timeout: 120_000 });
  await page.close();
});

test.beforeEach(async ({ page }) => {
  await signIn(page, 'staff');
});

const ways: Array<[words: string, how: string, why: RegExp]> = [
  ['refund', 'by its name', /in the name/],
  ['refnud', 'in spite of a typo', /refund.*\(spelling\)|similar spelling/],
  ['efund', 'by a part of its name', /in the name/],
  ['환불', 'by its Korean title', /in the title/],
  [
    'ㅎㅂ',
    'by initial consonants',
    /\(initial consonants\)|initial consonants/,
  ],
  ['환블', 'with one wrong jamo', /\(spelling\)|similar spelling/],
  ['ghksqnf', 'typed with the wrong keyboard', /환불 \(keyboard\)/],
];

test('staff finds the refunds by name, typo, part, Korean, initials and keyboard', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const [words, how, why] of ways) {
    await test.step(`${how}: "${words}"`, async () => {
      await box(page).fill(words);
      await expect(page).toHaveURL(
        new RegExp(`[?&]q=${encodeURIComponent(words)}(&|$)`),
      );
      const first = hits(page).first();
      await expect(first).toContainText(why);
      await expect(first).toContainText(refundsName);
      await expect(first).toContainText('환불');
      await expect(first).toContainText(/rows/);
      await expect(first).toContainText(/updated .*(ago|yesterday|now)/);
      await expect(first).toContainText('ask Commerce');
    });
  }
});

test('words find names with underscores, and the columns say so', async ({
  page,
}) => {
  await box(page).fill('order item');
  await expect(hits(page).first()).toContainText('ecommerce.order_items');
  await box(page).fill('refunded_at');
  const first = hits(page).first();
  await expect(first).toContainText('column refunded_at');
  await expect(first.locator('mark').first()).toBeVisible();
});

test('of the twins the right one is first, its copy below it and said to be one', async ({
  page,
}) => {
  await box(page).fill('refunds');
  const copy = hits(page).filter({ hasText: 'refunds_bak_20230101' });
  await expect(copy).toContainText('Probably a copy of 환불 (refunds)');
  const names = await hits(page).allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(names.findIndex(name => refundsName.test(name))).toBe(0);
  expect(
    names.findIndex(name => name.includes('refunds_bak_20230101')),
  ).toBeGreaterThan(0);
  await hits(page).first().click();
  await expect(page).toHaveURL(new RegExp(`${refundsPath}$`));
  await expect(
    page.getByRole('heading', { name: '환불', level: 1 }),
  ).toBeVisible();
  await page.goBack();
  await expect(box(page)).toHaveValue('refunds');
  await expect(hits(page).first()).toContainText(refundsName);
});

test('the keyboard is enough, and axe finds no fault', async ({ page }) => {
  await box(page).focus();
  await page.keyboard.type('refund');
  await expect(hits(page).first()).toContainText(refundsName);
  const { violations } = await new AxeBuilder({ page })
    .include('main')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(hits(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('refund');
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${refundsPath}$`));
});

test('while an input method composes nothing is sent, and nothing is said to be missing', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.pathname.endsWith('/v1/search')) {
      sent.push(url.searchParams.get('q') ?? '');
    }
  });
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await box(page).focus();
  for (const text of ['ㅎ', '화', '환']) {
    await compose(text);
    await page.waitForTimeout(350);
  }
  expect(sent).toEqual([]);
  await expect(page.getByText(/Nothing found/)).toHaveCount(0);
  await keyboard.send('Input.insertText', { text: '환' });
  for (const text of ['ㅂ', '부', '불']) {
    await compose(text);
  }
  await keyboard.send('Input.insertText', { text: '불' });
  await expect(box(page)).toHaveValue('환불');
  await expect(hits(page).first()).toContainText(refundsName);
  expect(sent.at(-1)).toBe('환불');
  expect(sent.filter(words => /[ㄱ-ㅎ]|[화부]$/.test(words))).toEqual([]);
});

test('nothing found says what to do, and is counted for those who look after the data', async ({
  page,
  browser,
  baseURL,
}) => {
  // Short numbers only: what may be a number of a person is not kept.
  const words = `뷁궶${Date.now() % 10_000}`;
  const counted = page.waitForResponse(
    response =>
      response.url().endsWith('/v1/search/misses') &&
      response.request().method() === 'POST',
  );
  await box(page).fill(words);
  await expect(page.getByText(`Nothing found for “${words}”`)).toBeVisible();
  await expect(page.getByText(/Check the spelling/)).toBeVisible();
  expect((await counted).status()).toBe(204);

  const admin = await browser.newPage({ baseURL });
  await signIn(admin, 'engineer', '/datamap/admin');
  await expect(
    admin
      .getByRole('table', { name: 'Searched for and not found' })
      .getByRole('rowheader', { name: words }),
  ).toBeVisible();
  await admin.close();
});

test('filters and words are kept under a name, opened, renamed and deleted', async ({
  page,
}) => {
  await page.goto('/datamap?q=refund&kind=table');
  await page.getByRole('button', { name: 'Save these filters' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('My refunds');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await page.goto('/datamap');
  await page.getByRole('link', { name: 'My refunds' }).click();
  await expect(page).toHaveURL(/[?&]q=refund&kind=table$/);
  await expect(box(page)).toHaveValue('refund');

  await page.getByRole('button', { name: 'Rename or delete' }).click();
  await dialog.getByRole('textbox').fill('Refunds, tables only');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.reload();
  await expect(
    page.getByRole('link', { name: 'Refunds, tables only' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Rename or delete' }).click();
  await dialog
    .getByRole('button', { name: 'Delete Refunds, tables only' })
    .click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('link', { name: 'Refunds, tables only' }),
  ).toHaveCount(0);
});

test('saved filters follow the person to another browser, and nobody else', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = 'Refunds wherever I am';
  await page.goto('/datamap?q=refund');
  await page.getByRole('button', { name: 'Save these filters' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  const elsewhere = await browser.newContext({ baseURL });
  const other = await elsewhere.newPage();
  await signInByProvider(other, 'staff');
  await other.goto('/datamap');
  await other.getByRole('link', { name }).click();
  await expect(other).toHaveURL(/[?&]q=refund$/);
  await other.getByRole('button', { name: 'Rename or delete' }).click();
  const manage = other.getByRole('dialog');
  await manage.getByRole('button', { name: `Delete ${name}` }).click();
  await manage.getByRole('button', { name: 'Save' }).click();
  await expect(manage).toHaveCount(0);
  // The first window is told.
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  await elsewhere.close();

  const colleague = await browser.newPage({ baseURL });
  await signIn(colleague, 'owner');
  await expect(box(colleague)).toBeVisible();
  await expect(colleague.getByRole('link', { name })).toHaveCount(0);
  await colleague.close();
});

test('nothing typed offers where to start', async ({ page }) => {
  await expect(page.getByRole('region', { name: 'Start here' })).toBeVisible();
});

test('an abbreviation that an admin adds is understood', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ baseURL });
  await signIn(page, 'engineer', '/datamap/admin');
  await page.getByRole('button', { name: 'Add an abbreviation' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Abbreviation/ }).fill('hwb');
  await dialog
    .getByRole('textbox', { name: /Stands for/ })
    .fill('환불, refund');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  try {
    await page.goto('/datamap?q=hwb');
    await expect(hits(page).first()).toContainText(refundsName);
    await expect(hits(page).first()).toContainText('(abbreviation)');
  } finally {
    await page.goto('/datamap/admin');
    await page.getByRole('button', { name: 'Delete hwb' }).click();
    await expect(page.getByRole('button', { name: 'Delete hwb' })).toHaveCount(
      0,
    );
    await page.close();
  }
});
