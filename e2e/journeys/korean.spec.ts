import { expect, Page, test } from '@playwright/test';
import { latinOn } from '../fixtures/latinOn';
import { namesInData } from '../fixtures/namesInData';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { openAsGuest } from '../fixtures/signIn';

test.use({ locale: 'ko-KR' });

test.describe.configure({ timeout: 40_000 });

let names: string[];

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
  names = await namesInData(await PortalApi.asGuest(request), {
    tables: ['ecommerce.orders', 'finance.tax_adjustments'],
    searchFor: 'order',
  });
});

async function expectNoEnglish(page: Page) {
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const text = await page.getByRole('main').innerText();
  expect(text.length).toBeGreaterThan(200);
  await expect.poll(() => latinOn(page, names), { timeout: 8_000 }).toEqual([]);
}

async function expectHeadings(page: Page, headings: string[]) {
  for (const name of headings) {
    await expect(
      page.getByRole('main').getByRole('heading', { name, exact: true }),
    ).toBeVisible();
  }
}

test('the start page is in Korean', async ({ page }) => {
  await openAsGuest(page, '/datamap');
  await expectHeadings(page, ['데이터 찾기', '데이터 창고', '주제별로 보기']);
  await expect(
    page.getByRole('definition').filter({ hasText: /^약 [\d,.]+만 ?건$/ }),
  ).toBeVisible();
  for (const name of ['테이블', '건수', '저장 공간', '마지막 갱신', '담당']) {
    await expect(
      page.getByRole('columnheader', { name, exact: true }),
    ).toBeVisible();
  }
  await expectNoEnglish(page);

  await page
    .getByRole('tab', { name: /^비었거나 오래된 것 같은 테이블/ })
    .click();
  await expect(
    page.getByRole('columnheader', { name: '이 목록에 있는 이유' }),
  ).toBeVisible();
  await expect(page.getByText('비어 있어요.').first()).toBeVisible();
  await expectNoEnglish(page);
});

test('the overview of a table is in Korean, its size in 만', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/sample/resource/ecommerce.orders');
  await expectHeadings(page, [
    '어떤 데이터인가요',
    '얼마나 있나요',
    '얼마나 최신인가요',
    '믿고 써도 되나요',
    '연결된 테이블',
    '누구에게 물어보나요',
    '알아 두면 좋아요',
  ]);
  await expect(
    page.getByRole('region', { name: '얼마나 있나요' }),
  ).toContainText(/약 4만 ?건/);
  await expect(
    page
      .getByRole('navigation', { name: '이 페이지의 구역' })
      .getByRole('link'),
  ).toHaveText(['개요', '열', '구조', '연결 관계', '상태', '바뀐 내용']);
  await expectNoEnglish(page);
});

test('why a table is empty is said in Korean', async ({ page }) => {
  await openAsGuest(page, '/catalog/sample/resource/finance.tax_adjustments');
  const trust = page.getByRole('region', { name: '믿고 써도 되나요' });
  await expect(trust).toContainText('비어 있어요.');
  await trust.locator('summary').click();
  await expectNoEnglish(page);
});

test('the columns of a table are told in Korean', async ({ page }) => {
  await openAsGuest(page, '/catalog/sample/resource/ecommerce.orders/columns');
  await expect(page.getByRole('searchbox', { name: '열 찾기' })).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText([
    '번호',
    '열',
    '담는 내용',
    '역할',
    '빈칸 가능',
    '자동으로 채워지는 값',
    '설명',
  ]);
  await expect(page.getByRole('rowheader').first()).toContainText('주문 번호');
  await expectNoEnglish(page);
});

test('the health of a table is told in Korean', async ({ page }) => {
  await openAsGuest(page, '/catalog/sample/resource/ecommerce.orders/health');
  await expectHeadings(page, ['건수', '마지막 갱신', '저장 공간', '활동']);
  await expect(page.getByRole('region', { name: '건수' })).toContainText(
    /약 4만 ?건/,
  );
  await expectNoEnglish(page);
});
