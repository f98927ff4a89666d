import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser, expect, Page, test } from '@playwright/test';
import { removeTestFolder } from '../../scripts/lib/testing/removeTestFolder.mjs';
import { startTestPortal } from '../../scripts/lib/testing/startTestPortal.mjs';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { IdentityName, signInByProvider } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

interface Portal {
  url: string;
  stop(): Promise<number>;
}

/** Finance is closed to all but its people and the administrators. */
const closing = {
  APP_CONFIG_permission_samplePolicy_closedSchemas: JSON.stringify([
    { warehouse: 'sample', schemas: ['finance'], openTo: ['finance'] },
  ]),
  APP_CONFIG_catalog_providers_datamap_closed: JSON.stringify(['finance.*']),
};

const SALARIES = '/catalog/sample/resource/finance.salaries';

/** What only an answer about the closed schema holds. */
const CLOSED =
  /finance\.[a-z]|sample\/finance|salaries|"(?:schema|schemaEntityName|entityName)":"finance"/;

let portal: Portal | undefined;
let folder: string;

test.beforeAll(async () => {
  // A portal is started from nothing, and its frontend built if that is not done.
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'datamap-closed-'));
  portal = await startTestPortal({
    folder: join(folder, 'portal'),
    environment: closing,
  });
});

test.afterAll(async () => {
  await portal?.stop();
  await removeTestFolder(folder);
});

/** Signs somebody in, and hears every answer that her browser gets. */
async function enter(browser: Browser, who: IdentityName) {
  const context = await browser.newContext({
    baseURL: portal!.url,
    locale: 'en-US',
  });
  context.setDefaultTimeout(20_000);
  await sampleIsRead(context.request);
  const page = await context.newPage();
  const answers: Array<{ path: string; text: string }> = [];
  const bodies: Promise<void>[] = [];
  page.on('response', response => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/') && !pathname.startsWith('/api/auth/')) {
      bodies.push(
        response.text().then(
          text => void answers.push({ path: response.url(), text }),
          // A redirect and an answer that was broken off have no body.
          () => undefined,
        ),
      );
    }
  });
  await signInByProvider(page, who);
  const authorization = await tokenOf(page);
  return {
    context,
    page,
    ask: async (path: string) => {
      const answer = await page.request.get(path, {
        headers: { authorization },
      });
      return { status: answer.status(), text: await answer.text() };
    },
    heard: async () => {
      await Promise.all(bodies);
      return answers;
    },
  };
}

const main = (page: Page) => page.getByRole('main');

/** What the portal's APIs tell of a table, by every way there is. */
const ways = [
  '/api/datamap/v1/warehouses',
  '/api/datamap/v1/warehouses/sample/schemas',
  '/api/datamap/v1/tables?limit=500',
  '/api/datamap/v1/changes',
  '/api/datamap/v1/changes/groups',
  '/api/datamap/v1/search?q=invoices',
  '/api/datamap/v1/search/start',
  '/api/datamap/v1/map?warehouse=sample',
  '/api/datamap/v1/map?warehouse=sample&focus=ecommerce.suppliers&hops=2&inferred=true',
  '/api/datamap/v1/tables/sample/ecommerce.suppliers',
  '/api/datamap/v1/tables/sample/ecommerce.suppliers/references',
  '/api/catalog/entities/by-query?filter=kind=resource&limit=1000',
  // What a graph of the catalog draws: a table whose neighbour is closed.
  '/api/catalog/entities/by-name/resource/sample/ecommerce.suppliers',
  '/api/catalog/entities/by-name/resource/sample/ecommerce.suppliers/ancestry',
  '/api/catalog/entities?filter=kind=resource&fields=metadata.name,relations',
  '/api/catalog/entities/by-name/group/default/finance',
  '/api/search/query?term=invoices',
  '/api/catalog/entity-facets?facet=metadata.name&filter=kind=resource',
];

test('the engineer sees a schema that is closed to others, everywhere', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { context, page, ask } = await enter(browser, 'engineer');
  await expect
    .poll(
      async () =>
        (
          await ask(
            '/api/catalog/entities/by-name/resource/sample/finance.salaries',
          )
        ).status,
      { timeout: 60_000 },
    )
    .toBe(200);
  await page.goto('/datamap?q=salaries');
  await expect(main(page).getByText('finance.salaries').first()).toBeVisible();
  await page.goto(SALARIES);
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main(page)).toContainText('finance.salaries');
  await page.goto('/datamap/map?warehouse=sample');
  await expect(
    page.getByRole('treeitem').filter({ hasText: /^재무/ }),
  ).toBeVisible();
  await expect
    .poll(async () => (await ask('/api/search/query?term=salaries')).text, {
      timeout: 60_000,
    })
    .toContain('finance.salaries');
  const { text } = await ask(
    '/api/datamap/v1/tables/sample/ecommerce.suppliers/references',
  );
  expect(text).toContain('finance.invoices');
  await context.close();
});

test('the staff meets the same schema nowhere', async ({ browser }) => {
  test.setTimeout(180_000);
  const { context, page, ask, heard } = await enter(browser, 'staff');

  await test.step('the list and the start page have none of its tables', async () => {
    const answered = page.waitForResponse(response =>
      /\/v1\/search\?.*salaries/.test(response.url()),
    );
    await page.goto('/datamap?q=salaries');
    expect(await (await answered).text()).not.toMatch(/finance\.|"finance"/);
    await expect(main(page).getByText('finance.salaries')).toHaveCount(0);
  });

  await test.step('the search finds none', async () => {
    const table = await ask('/api/datamap/v1/tables?q=salaries');
    expect(JSON.parse(table.text)).toMatchObject({ items: [], totalItems: 0 });
    const found = await ask('/api/search/query?term=salaries');
    expect(JSON.parse(found.text).results).toEqual([]);
    await page.goto('/search?query=salaries');
    await expect(page.getByText(/no results/i)).toBeVisible();
  });

  await test.step('the catalog lists none', async () => {
    await page.goto('/catalog?filters[kind]=resource&filters[user]=all');
    const tables = page.locator('a[href*="/catalog/sample/resource/"]');
    await expect(tables.first()).toBeVisible();
    await expect(
      page.locator('a[href*="/catalog/sample/resource/finance"]'),
    ).toHaveCount(0);
  });

  await test.step('its address is one that nothing has', async () => {
    const pages = [SALARIES, '/catalog/sample/resource/finance.there_is_none'];
    const said: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      await expect(
        page.getByRole('heading', { name: 'You can’t open this table' }),
      ).toBeVisible();
      said.push(await page.locator('body').innerText());
    }
    expect(said[0].replaceAll('salaries', 'there_is_none')).toBe(said[1]);
    const answers = [
      await ask('/api/datamap/v1/tables/sample/finance.salaries'),
      await ask('/api/datamap/v1/tables/sample/finance.there_is_none'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  await test.step('the map has no such subject area', async () => {
    await page.goto('/datamap/map?warehouse=sample');
    await expect(page.getByRole('treeitem').first()).toBeVisible();
    await expect(
      page.getByRole('treeitem').filter({ hasText: /^재무/ }),
    ).toHaveCount(0);
  });

  await test.step('no answer of any API tells of it', async () => {
    const answers = [...(await heard())];
    for (const path of ways) {
      const { status, text } = await ask(path);
      expect({ path, status }).toEqual({ path, status: 200 });
      answers.push({ path, text });
    }
    const telling = answers.flatMap(({ path, text }) => {
      const found = CLOSED.exec(text);
      // An answer may say again what was asked for.
      return found && !/salaries|there_is_none/.test(path)
        ? `${path}: …${text.slice(
            Math.max(0, found.index - 100),
            found.index + 100,
          )}…`
        : [];
    });
    expect(telling).toEqual([]);
  });
  await context.close();
});
