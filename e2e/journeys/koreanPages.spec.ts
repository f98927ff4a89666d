import { expect, Page, test } from '@playwright/test';
import { latinOn, withoutNames } from '../fixtures/latinOn';
import { namesInData, textsIn } from '../fixtures/namesInData';
import { PortalApi } from '../fixtures/portalApi';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { openAsGuest, signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

const orders = '/catalog/sample/resource/ecommerce.orders';

/** Each page that a reader comes to, and what is there once it is shown. */
const pages: Array<[what: string, path: string, shown: string]> = [
  ['the start page', '/datamap', '데이터 찾기'],
  ['the subjects', '/datamap/subjects', '주제'],
  ['how far describing is', '/datamap/coverage', '설명 현황'],
  ['the glossary', '/datamap/glossary', '아직 용어가 없어요'],
  ['the map', '/datamap/map', '두 테이블 사이의 경로 찾기'],
  ['a warehouse', '/datamap/warehouses/sample', '테이블'],
  ['a schema', '/datamap/warehouses/sample/schemas/ecommerce', '테이블'],
  ['the overview of a table', orders, '얼마나 있나요'],
  ['the columns of a table', `${orders}/columns`, '주문 번호'],
  ['the health of a table', `${orders}/health`, '저장 공간'],
  ['the relationships of a table', `${orders}/relationships`, '모든 연결'],
  ['the structure of a table', `${orders}/structure`, '색인'],
  ['the changes of a table', `${orders}/changes`, '바뀐 내용'],
  ['what changed', '/datamap/changes', '바뀐 내용'],
  [
    'the desk of somebody who owns nothing',
    '/datamap/mine',
    '설명을 쓸 내 테이블이 없어요',
  ],
  ['the home page', '/home', '내 테이블'],
  ['the search', '/search?query=order', '결과 유형'],
  ['the catalog', '/catalog?filters[kind]=component', '전체: Components'],
  ['the settings', '/settings', '화면 모양'],
  ['the accounts', '/settings/auth-providers', '계정'],
  ['the experiments', '/settings/feature-flags', '실험 기능이 없어요'],
  ['an address that leads nowhere', '/nothing', '이 주소에는'],
];

let names: string[];

test.use({ locale: 'ko-KR' });

test.describe.configure({ timeout: 40_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(200_000);
  await sampleIsRead(request);
  names = await namesInData(await PortalApi.asGuest(request), {
    tables: ['ecommerce.orders'],
    searchFor: 'order',
  });
});

async function expectKorean(page: Page, shown: string, further: string[] = []) {
  await expect(page.locator('body')).toContainText(shown);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect
    .poll(() => latinOn(page, [...names, ...further]), { timeout: 8_000 })
    .toEqual([]);
}

test('the check takes out names, units and code, and nothing else', () => {
  const known = ['order_items', 'Orders', 'SQL'];
  expect(withoutNames('주문 / Orders, 68MB', known)).not.toMatch(/[A-Za-z]/);
  expect(withoutNames('Show Orders', known)).toMatch(/Show/);
  expect(withoutNames('Reorders', ['orders'])).toBe('Reorders');
});

test('the check sees texts, accessible names and hints', async ({ page }) => {
  await page.setContent(
    '<p>열 <b>Owner</b></p><code>select</code><input aria-label="Filter" placeholder="Search">',
  );
  expect(await latinOn(page, [])).toEqual(['열 Owner', 'Filter', 'Search']);
});

test('the sign-in page is Korean', async ({ page }) => {
  await page.goto('/');
  await expectKorean(page, '게스트로 둘러보기');
});

for (const [what, path, shown] of pages) {
  test(`${what}: Korean outside names, units and code`, async ({ page }) => {
    await openAsGuest(page, path);
    await expectKorean(page, shown);
  });
}

test('the page of those who look after reading: Korean outside names, units and code', async ({
  page,
}) => {
  await signIn(page, 'engineer', '/datamap/admin');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expectKorean(page, '읽기와 권한', [
    'datamap_reader',
    'warehouse',
    'USAGE',
    'PUBLIC',
    'contents.tables',
    'catalog',
    'catalog-reconciliation',
    'search',
  ]);
  await page.getByRole('main').getByRole('link', { name: '작업 기록' }).click();
  await expectKorean(page, '작업 기록', [
    'user:default/minji.park',
    'user:default/name',
  ]);
});

test('the dialog for a new term is Korean', async ({ page }) => {
  await signIn(page, 'engineer', '/datamap/glossary');
  await page.getByRole('button', { name: '용어 추가' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectKorean(page, '사람들이 평소에 쓰는 말로');
});

test('the menu of a table is Korean', async ({ page }) => {
  await openAsGuest(page, orders);
  await page.getByRole('button', { name: '더 보기' }).click();
  await expectKorean(page, '주소 복사');
});

test('an owner’s desk and the dialogs for describing: Korean outside names, units and code', async ({
  page,
}) => {
  await signIn(page, 'owner');
  const authorization = await tokenOf(page);
  const api = async (path: string) => {
    const answer = await page.request.get(`/api/datamap/v1${path}`, {
      headers: { authorization },
    });
    expect(answer.status(), path).toBe(200);
    return await answer.json();
  };
  const columnsOf = (table: string) => api(`/tables/sample/${table}/columns`);
  const lacking = await api('/describing?limit=1');
  await page.goto('/datamap/mine');
  await expect(
    page.getByRole('region', { name: /(인가요|있나요): / }),
  ).toBeVisible();
  await expectKorean(page, '사람들이 보는 데이터의', [
    ...textsIn(lacking),
    ...textsIn(await columnsOf(lacking.items[0].table.entityName)),
  ]);

  await page.goto('/catalog/sample/resource/finance.invoices');
  await page.getByRole('button', { name: '설명 쓰기', exact: true }).click();
  await expectKorean(page, '한 건의 내용', [
    ...textsIn(await api('/tables/sample/finance.invoices')),
    ...textsIn(await columnsOf('finance.invoices')),
  ]);
});
