import {
  APIRequestContext,
  Browser,
  expect,
  Page,
  test,
} from '@playwright/test';
import { enterAs } from '../fixtures/enterAs';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { IdentityName, signIn } from '../fixtures/signIn';
import { takeBackWords } from '../fixtures/takeBackWords';
import { tokenOf } from '../fixtures/tokenOf';
import { take } from './take';
import { variants } from './variants';

const table = 'finance.invoices';
const page = `/catalog/sample/resource/${table}`;
const api = `/api/datamap/v1/tables/sample/${table}/notes`;

/** What the three people wrote, in the reader's language. */
const words = {
  'en-US': {
    first: 'Every invoice of a supplier, from the day it was entered.',
    title: 'Invoices of suppliers',
    description:
      'Every invoice that a **supplier** sent us, from the day it was entered.\n\n- Credit notes stand with a minus.\n- What is not paid has no day of payment.',
    theirs: 'Invoices of suppliers, without those of employees.',
    mine: 'Invoices of suppliers since 2019.',
    oneRow: 'one invoice of one supplier',
    tags: ['purchasing', 'payables'],
    link: 'How we book invoices',
    source: 'Ledgerline',
    sourceField: 'Comes from',
    proposed: 'Invoices from suppliers',
    message: 'Colleagues look for “suppliers”, and do not find this.',
  },
  'ko-KR': {
    first: '공급사가 보낸 모든 계산서예요.',
    title: '매입 세금계산서',
    description:
      '**공급사**가 보낸 모든 세금계산서예요. 입력한 날부터 보여요.\n\n- 수정 계산서는 음수로 적어요.\n- 아직 지급하지 않았으면 지급일이 비어 있어요.',
    theirs: '직원이 낸 비용을 뺀 매입 세금계산서예요.',
    mine: '2019년부터 받은 매입 세금계산서예요.',
    oneRow: '공급사가 보낸 계산서 한 장',
    tags: ['구매', '매입'],
    link: '계산서 처리 방법',
    source: '재무 시스템',
    sourceField: '원천 시스템',
    proposed: '공급사 세금계산서',
    message: '‘공급사’로 찾으면 이 테이블이 나오지 않아요.',
  },
};

const tokens = {} as Record<IdentityName, string>;

async function signInAll(browser: Browser) {
  for (const who of ['staff', 'owner', 'engineer'] as const) {
    const context = await browser.newContext({ locale: 'en-US' });
    const at = await context.newPage();
    await signIn(at, who);
    tokens[who] = await tokenOf(at);
    await context.close();
  }
}

async function write(
  request: APIRequestContext,
  who: IdentityName,
  note: object,
) {
  const headers = { authorization: tokens[who] };
  const { table: current } = await (await request.get(api, { headers })).json();
  const { revision } = current;
  const answer = await request.put(api, {
    headers,
    data: { ...note, revision },
  });
  expect(answer.status()).toBe(200);
}

/** Puts a column for which something is suggested first on the desk. */
const suggestedFirst = (at: Page) =>
  at.route(/\/api\/datamap\/v1\/describing\?/, async route => {
    const url = new URL(route.request().url());
    url.searchParams.set('limit', '100');
    const response = await route.fetch({ url: url.href });
    const body = await response.json();
    const rank = ({ suggestions }: { suggestions: unknown[] }) =>
      suggestions.length > 0 ? 0 : 1;
    body.items.sort(
      (one: { suggestions: unknown[] }, other: { suggestions: unknown[] }) =>
        rank(one) - rank(other),
    );
    await route.fulfill({ response, json: body });
  });

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
  await signInAll(browser);
});

for (const variant of variants) {
  test.describe(`describing, ${variant.name}`, () => {
    const told = words[variant.locale];
    const note = {
      title: told.title,
      description: told.description,
      oneRow: told.oneRow,
      tags: told.tags,
      links: [{ title: told.link, url: 'https://wiki.example.com/invoices' }],
      contact: 'user:default/minji.park',
      rhythm: { every: 'day', by: '07:00' },
      fields: { 'source-system': told.source, sharing: '팀 / Team' },
    };
    const act = variant.locale === 'ko-KR' ? '설명 쓰기' : 'Describe';
    const history = variant.locale === 'ko-KR' ? '기록' : 'History';
    const save = variant.locale === 'ko-KR' ? '저장' : 'Save';
    const description = variant.locale === 'ko-KR' ? '설명' : 'Description';
    const suggest = variant.locale === 'ko-KR' ? '제안하기' : 'Suggest';

    test.use({
      locale: variant.locale,
      colorScheme: variant.colorScheme,
      viewport: { width: variant.width, height: 900 },
    });
    test.setTimeout(180_000);

    test.beforeEach(async ({ request }) => {
      await takeBackWords(request, table, tokens.engineer);
      await write(request, 'engineer', { description: told.first });
      await write(request, 'owner', note);
    });

    test.afterEach(async ({ request }) => {
      await takeBackWords(request, table, tokens.engineer);
    });

    test('the owner’s desk', async ({ page: at }) => {
      await enterAs(at, 'owner');
      await at.goto('/datamap/mine');
      await at.getByRole('main').getByRole('textbox').first().waitFor();
      await take(at, `desk-${variant.name}`);
      await suggestedFirst(at);
      await at.reload();
      await at.locator('main section section').first().waitFor();
      await take(at, `desk-suggestion-${variant.name}`);
    });

    test('a table that was described, the dialog and the history', async ({
      page: at,
    }) => {
      await enterAs(at, 'owner');
      await at.goto(page);
      await at.getByRole('button', { name: act, exact: true }).waitFor();
      await take(at, `described-${variant.name}`);
      await at.getByRole('button', { name: act, exact: true }).click();
      await at.getByRole('dialog').waitFor();
      await take(at, `describe-dialog-${variant.name}`);
      await at
        .getByRole('dialog')
        .getByLabel(told.sourceField)
        .evaluate(field => field.scrollIntoView({ block: 'center' }));
      await take(at, `describe-own-fields-${variant.name}`);
      await at.keyboard.press('Escape');
      await at.getByRole('button', { name: history, exact: true }).click();
      await at.getByRole('dialog').getByRole('listitem').first().waitFor();
      await take(at, `describe-history-${variant.name}`);
    });

    test('two people who write at once', async ({ page: at, request }) => {
      await enterAs(at, 'owner');
      await at.goto(page);
      await at.getByRole('button', { name: act, exact: true }).click();
      const dialog = at.getByRole('dialog');
      await dialog
        .getByRole('textbox', { name: description, exact: true })
        .fill(told.mine);
      await write(request, 'engineer', { ...note, description: told.theirs });
      await dialog.getByRole('button', { name: save, exact: true }).click();
      await dialog
        .getByRole('group')
        .filter({ hasText: told.theirs })
        .scrollIntoViewIfNeeded();
      await take(at, `describe-conflict-${variant.name}`);
    });

    test('what a reader suggests, and what the owner makes of it', async ({
      page: at,
      request,
    }) => {
      await enterAs(at, 'staff');
      await at.goto(page);
      await at.getByRole('button', { name: suggest, exact: true }).click();
      const [title, , message] = await at
        .getByRole('dialog')
        .getByRole('textbox')
        .all();
      await title.fill(told.proposed);
      await message.fill(told.message);
      await take(at, `propose-dialog-${variant.name}`);

      const headers = { authorization: tokens.staff };
      const made = await request.post(`${api}/proposals`, {
        headers,
        data: { title: told.proposed, message: told.message },
      });
      const { id } = await made.json();
      const owner = await at
        .context()
        .browser()!
        .newContext({
          locale: variant.locale,
          colorScheme: variant.colorScheme,
          viewport: { width: variant.width, height: 900 },
        });
      const there = await owner.newPage();
      await enterAs(there, 'owner', new URL(at.url()).origin);
      await there.goto(`${new URL(at.url()).origin}${page}`);
      const waiting = there.getByText(told.message);
      await waiting.waitFor();
      await waiting.evaluate(part =>
        part.closest('section')?.scrollIntoView({ block: 'center' }),
      );
      await take(there, `proposal-${variant.name}`);
      await owner.close();
      const taken = await request.delete(`${api}/proposals/${id}`, { headers });
      expect(taken.status()).toBe(204);
    });
  });
}
