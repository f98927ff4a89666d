import { APIRequestContext, expect, test } from '@playwright/test';
import { enterAs } from '../fixtures/enterAs';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';
import { take } from './take';
import { variants } from './variants';

const api = '/api/datamap/v1';

/** What the company calls things, in the reader's language. */
const words = {
  'en-US': {
    first: 'Money that a customer got back.',
    history: 'History of Refund',
    refund: {
      name: 'Refund',
      otherNames: ['RFD', 'Money back'],
      definition:
        'Money that a customer got **back**, on the day it was paid out. What is asked for but not paid does not count.',
    },
    sales: {
      name: 'Net sales',
      otherNames: ['NS'],
      definition: 'Sales without VAT, less discounts and refunds.',
    },
    files: 'Terms as a file',
    file: [
      'Term,Other names,What it means',
      'Refund,"RFD, Money back",Money that a customer got back.',
      'Chargeback,,Money that a bank took back.',
      ',,Nothing is named here.',
    ],
    ask: 'Take this over',
    reason: 'Our team plans with it, and the questions reach us anyway.',
  },
  'ko-KR': {
    first: '고객에게 돌려준 돈이에요.',
    history: '기록: 환불',
    refund: {
      name: '환불',
      otherNames: ['RFD', '반환금'],
      definition:
        '고객에게 **돌려준** 돈이에요. 실제로 지급한 날을 기준으로 하고, 요청만 받은 것은 세지 않아요.',
    },
    sales: {
      name: '순매출',
      otherNames: ['NS'],
      definition: '부가세를 빼고 할인과 환불도 뺀 매출이에요.',
    },
    files: '용어를 파일로',
    file: [
      '용어,다른 이름,뜻',
      '환불,"RFD, 반환금",고객에게 돌려준 돈이에요.',
      '취소,,결제 전에 없던 일로 한 주문이에요.',
      ',,이름이 없는 줄이에요.',
    ],
    ask: '담당 신청하기',
    reason: '우리 팀이 이 표로 계획을 세우고, 문의도 저희에게 와요.',
  },
};

/** Which tables and columns the first of the terms is about. */
const places: Array<[table: string, column?: string]> = [
  ['ecommerce.refunds'],
  ['ecommerce.refunds', 'amount'],
  ['ecommerce.orders'],
];

let authorization: string;
const added: string[] = [];

async function addTerms(
  request: APIRequestContext,
  told: (typeof words)[keyof typeof words],
) {
  const headers = { authorization };
  for (const data of [{ ...told.refund, definition: told.first }, told.sales]) {
    const answer = await request.post(`${api}/glossary`, {
      headers,
      data,
    });
    expect(answer.status()).toBe(201);
    added.push((await answer.json()).id);
  }
  const [refund, sales] = added;
  const written = await request.put(`${api}/glossary/${refund}`, {
    headers,
    data: { ...told.refund, revision: 1 },
  });
  expect(written.status()).toBe(200);
  const related = await request.put(
    `${api}/glossary/${refund}/related/${sales}`,
    { headers },
  );
  expect(related.status()).toBe(204);
  for (const [table, column] of places) {
    const linked = await request.put(
      `${api}/tables/sample/${table}/terms/${refund}`,
      { headers, params: column ? { column } : {} },
    );
    expect(linked.status()).toBe(204);
  }
}

test.beforeAll(async ({ request, browser }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
  const page = await browser.newPage();
  await signIn(page, 'engineer');
  authorization = await tokenOf(page);
  await page.close();
});

test.afterEach(async ({ request }) => {
  for (const id of added.splice(0)) {
    await request.delete(`${api}/glossary/${id}`, {
      headers: { authorization },
    });
  }
});

for (const variant of variants) {
  test.describe(`words and owners, ${variant.name}`, () => {
    const told = words[variant.locale];

    test.use({
      locale: variant.locale,
      colorScheme: variant.colorScheme,
      viewport: { width: variant.width, height: 900 },
    });
    test.setTimeout(120_000);

    test('the glossary, and one of its terms', async ({ page, request }) => {
      await addTerms(request, told);
      await enterAs(page, 'owner');
      await page.goto('/datamap/glossary');
      const term = page.getByRole('article', { name: told.refund.name });
      await expect(term).toBeVisible();
      await take(page, `glossary-${variant.name}`);

      await term.getByRole('link', { name: told.refund.name }).click();
      await expect(
        page.getByRole('link', { name: /refunds|환불/i }).first(),
      ).toBeVisible();
      await take(page, `glossary-term-${variant.name}`);

      await page.getByRole('button', { name: told.history }).click();
      await expect(
        page.getByRole('dialog').getByRole('listitem').nth(1),
      ).toBeVisible();
      await take(page, `glossary-history-${variant.name}`);
    });

    test('a file of terms, before anything of it is written', async ({
      page,
      request,
    }) => {
      await addTerms(request, told);
      await enterAs(page, 'engineer');
      await page.goto('/datamap/glossary');
      await page.getByRole('button', { name: told.files }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=file]').setInputFiles({
        name: 'terms.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(told.file.join('\r\n')),
      });
      const look = dialog.getByRole('region', { name: /terms\.csv/ });
      await expect(look.getByRole('row').nth(3)).toBeVisible();
      await look.evaluate(part => part.scrollIntoView({ block: 'start' }));
      await take(page, `glossary-files-${variant.name}`);
    });

    test('how far describing is', async ({ page }) => {
      await enterAs(page, 'owner');
      await page.goto('/datamap/coverage');
      await expect(page.getByRole('table').first()).toBeVisible();
      await take(page, `coverage-${variant.name}`);
    });

    test('asking for a table', async ({ page }) => {
      await enterAs(page, 'staff');
      await page.goto('/catalog/sample/resource/finance.budgets');
      await page.getByRole('button', { name: told.ask }).click();
      await page
        .getByRole('dialog')
        .getByRole('textbox')
        .first()
        .fill(told.reason);
      await take(page, `ownership-${variant.name}`);
    });
  });
}
