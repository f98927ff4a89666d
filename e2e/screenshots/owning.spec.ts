import { expect, test } from '@playwright/test';
import { enterAs } from '../fixtures/enterAs';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { take } from './take';
import { variants } from './variants';

/** What the owner does and reads, in her language. */
const words = {
  'en-US': {
    certify: 'Recommend it',
    sentence: 'refunds of online orders, by the day they were paid out',
    headings: ['Schema', 'Table', 'Column', 'Title', 'Description'],
    personal: 'Personal data',
  },
  'ko-KR': {
    certify: '추천하기',
    sentence: '온라인 주문의 환불, 돈을 돌려준 날 기준',
    headings: ['스키마', '테이블명', '컬럼명', '제목', '설명'],
    personal: '개인정보',
  },
};

/** Lines that are new, that name what is not there, and that say nothing. */
const lines = [
  ['ecommerce', 'refunds', '', '환불', '고객에게 돌려준 돈이에요.'],
  ['ecommerce', 'refunds', 'refund_id', '환불 번호', ''],
  ['ecommerce', 'orders', 'order_id', '주문 번호', '주문마다 하나예요.'],
  ['ecommerce', 'order_itmes', '', '주문 상품', ''],
  ['ecommerce', 'orders', '', '', ''],
];

test.beforeAll(async ({ request }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
});

for (const variant of variants) {
  test.describe(`owning, ${variant.name}`, () => {
    const told = words[variant.locale];

    test.use({
      locale: variant.locale,
      colorScheme: variant.colorScheme,
      viewport: { width: variant.width, height: 900 },
    });
    test.setTimeout(120_000);

    test('recommending a table', async ({ page }) => {
      await enterAs(page, 'owner');
      await page.goto('/catalog/sample/resource/ecommerce.refunds');
      await page.getByRole('button', { name: told.certify }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').first().fill(told.sentence);
      await take(page, `certify-dialog-${variant.name}`);
    });

    test('personal data of a table', async ({ page }) => {
      await enterAs(page, 'owner');
      await page.goto('/catalog/sample/resource/ecommerce.users/columns');
      const part = page.getByRole('region', {
        name: told.personal,
        exact: true,
      });
      await expect(part.getByRole('button').first()).toBeVisible();
      await take(page, `personal-data-${variant.name}`);
    });

    test('a file, before anything of it is written', async ({ page }) => {
      await enterAs(page, 'owner');
      await page.goto('/datamap/import');
      await page.locator('input[type=file]').setInputFiles({
        name: 'words.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          [told.headings, ...lines].map(line => line.join(',')).join('\r\n'),
        ),
      });
      const file = page
        .getByRole('main')
        .getByRole('region', { name: /^words\.csv/ });
      const table = file.getByRole('table').last();
      await expect(table.getByRole('row').nth(1)).toBeVisible();
      await file.evaluate(part => part.scrollIntoView({ block: 'start' }));
      await take(page, `import-${variant.name}`);
    });
  });
}
