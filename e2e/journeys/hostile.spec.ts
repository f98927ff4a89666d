import { APIRequestContext, expect, Page, test } from '@playwright/test';
import { alterSample } from '../fixtures/alterSample';
import { readSample } from '../fixtures/readSample';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { takeBackWords } from '../fixtures/takeBackWords';
import { tokenOf } from '../fixtures/tokenOf';

test.describe.configure({ timeout: 120_000, mode: 'serial' });

/** What would be heard of, were it run. */
const RUN = 'window.hacked=1';
const IMAGE = `<img src=x onerror=${RUN}>`;
const RIGHT_TO_LEFT = '\u202e';
const SCHEMA = 'finance';

const attacking = `journey_hostile ${IMAGE}`;
const column = `"><script>${RUN}</script>`;
const turned = `journey_hostile ${RIGHT_TO_LEFT}gpj.exe`;
const formula = `=journey_hostile("cmd")`;
const names = [attacking, turned, formula];

const comment = [
  `Hostile <svg onload=${RUN}> ${IMAGE} [a link](javascript:${RUN})`,
  `<script>${RUN}</script> ![seen](https://elsewhere.invalid/seen.png)`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe> \u0007\u001b[31m`,
].join('\n\n');

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const table = (name: string) => `${SCHEMA}.${quoted(name)}`;

const drop = names.map(name => `drop table if exists ${table(name)} cascade`);

const create = [
  ...names.map(
    name =>
      `create table ${table(name)} (id int primary key, ${quoted(
        column,
      )} text default ${literal(column)} check (${quoted(column)} <> ${literal(
        IMAGE,
      )}))`,
  ),
  ...[attacking, turned].flatMap(name => [
    `comment on table ${table(name)} is ${literal(comment)}`,
    `comment on column ${table(name)}.${quoted(column)} is ${literal(comment)}`,
  ]),
  // A comment of 1 MB.
  `comment on table ${table(formula)} is ${literal(
    `Long ${IMAGE.repeat(Math.ceil(2 ** 20 / IMAGE.length))}`,
  )}`,
];

let engineer: string;
const entityNames = new Map<string, string>();

async function findEntityNames(request: APIRequestContext) {
  const answer = await request.get('/api/datamap/v1/tables', {
    params: { warehouse: 'sample', schema: SCHEMA, limit: 500 },
    headers: { authorization: engineer },
  });
  expect(answer.status()).toBe(200);
  const { items } = (await answer.json()) as {
    items: Array<{ name: string; entityRef: string }>;
  };
  for (const { name, entityRef } of items) {
    entityNames.set(name, entityRef.split('/')[1]);
  }
}

/** Listens for everything that must not happen in a page. */
async function watch(page: Page) {
  const heard: string[] = [];
  page.on('dialog', dialog => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', error => heard.push(`error: ${error.message}`));
  page.on('request', request => {
    if (/elsewhere\.invalid|\/x$/.test(request.url())) {
      heard.push(`request: ${request.url()}`);
    }
  });
  return heard;
}

/** Nothing ran, nothing could be clicked that would run, and nothing was loaded. */
async function expectHarmless(page: Page, heard: string[]) {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    links: document.querySelectorAll('a[href^="javascript:" i]').length,
    handlers: document.querySelectorAll('[onerror], [onload]').length,
    frames: document.querySelectorAll('iframe[srcdoc]').length,
    scripts: [...document.scripts].filter(({ text }) => text.includes('hacked'))
      .length,
  }));
  expect(found).toEqual({
    hacked: false,
    links: 0,
    handlers: 0,
    frames: 0,
    scripts: 0,
  });
  expect(heard).toEqual([]);
}

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(300_000);
  await sampleIsRead(request);
  const page = await browser.newPage();
  await signIn(page, 'engineer');
  engineer = await tokenOf(page);
  await page.close();
  await alterSample([...drop, ...create]);
  await readSample(request, engineer);
  await findEntityNames(request);
  for (const name of names) {
    const entityName = entityNames.get(name)!;
    expect(entityName, name).toMatch(/^[A-Za-z0-9._-]{1,63}$/);
    // Words of an attempt that broke off are there again under the same names.
    await takeBackWords(request, entityName, engineer);
    const path = `/api/datamap/v1/tables/sample/${entityName}/notes`;
    const notes = await request.get(path, {
      headers: { authorization: engineer },
    });
    const { revision } = (await notes.json()).table;
    if (name === attacking) {
      const written = await request.put(path, {
        headers: { authorization: engineer },
        data: { description: comment, revision },
      });
      expect([200, 400]).toContain(written.status());
      if (written.status() === 400) {
        // Control characters are refused by name; the rest has to be shown safely.
        const again = await request.put(path, {
          headers: { authorization: engineer },
          data: {
            // eslint-disable-next-line no-control-regex
            description: comment.replace(/[\u0007\u001b]/g, ''),
            revision,
          },
        });
        expect(again.status()).toBe(200);
      }
    }
  }
  await expect
    .poll(
      async () => {
        const states = await Promise.all(
          [...entityNames]
            .filter(([name]) => names.includes(name))
            .map(async ([, entityName]) =>
              (
                await request.get(
                  `/api/catalog/entities/by-name/resource/sample/${entityName}`,
                  { headers: { authorization: engineer } },
                )
              ).status(),
            ),
        );
        return states;
      },
      { timeout: 60_000 },
    )
    .toEqual([200, 200, 200]);
});

test.afterAll(async ({ request }) => {
  test.setTimeout(180_000);
  await takeBackWords(request, entityNames.get(attacking)!, engineer);
  await alterSample(drop);
  await readSample(request, engineer);
});

test('the policy of content that every page has lets no foreign script run', async ({
  page,
}) => {
  const answer = await page.goto('/');
  const policy = answer!.headers()['content-security-policy'];
  const directives = new Map(
    policy.split(';').map(directive => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('object-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).not.toContain("'unsafe-inline'");
  expect(directives.get('script-src-attr')).toEqual(["'none'"]);
  // It is on: what a script would do by hand is refused.
  await page.evaluate(() => {
    const image = document.createElement('div');
    image.innerHTML = '<img src="x" onerror="window.ran=1">';
    document.body.append(image);
    const script = document.createElement('script');
    script.textContent = 'window.ran=1';
    document.body.append(script);
  });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

for (const name of names) {
  test(`every page of a table is harmless whose name and comment are not: ${JSON.stringify(
    name,
  )}`, async ({ page }) => {
    const heard = await watch(page);
    const path = `/catalog/sample/resource/${entityNames.get(name)}`;
    await signIn(page, 'engineer', path);
    const main = page.getByRole('main');
    for (const part of ['', '/columns', '/structure', '/relationships']) {
      await page.goto(`${path}${part}`);
      await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(main).toContainText(
        part === '/columns' || part === '/structure' ? column : 'hostile',
      );
      await expectHarmless(page, heard);
    }
  });
}

test('lists, search, map, changes and the desk show it as the text that it is', async ({
  page,
}) => {
  const heard = await watch(page);
  await signIn(page, 'owner');
  const focus = encodeURIComponent(entityNames.get(attacking)!);
  const pages: Array<[path: string, seen: string]> = [
    ['/datamap?q=journey_hostile', '<img src=x'],
    ['/datamap/changes?warehouse=sample', '<img src=x'],
    [`/datamap/map?warehouse=sample&focus=${focus}`, 'hostile'],
    ['/search?query=journey_hostile', 'hostile'],
    ['/datamap/mine', ''],
  ];
  for (const [path, seen] of pages) {
    await page.goto(path);
    // The portal's own search has no main landmark.
    await expect(page.locator('body')).toContainText(seen);
    await page.waitForTimeout(500);
    await expectHarmless(page, heard);
  }
});

test('a name that turns the direction of text leaves what follows it as it was', async ({
  page,
}) => {
  await signIn(page, 'owner');
  const pages = [
    '/datamap?q=journey_hostile',
    '/search?query=journey_hostile',
    '/datamap/changes?warehouse=sample',
  ];
  for (const path of pages) {
    await page.goto(path);
    const turning = page.locator('body').getByText(RIGHT_TO_LEFT);
    await expect(turning.first()).toBeAttached();
    const notIsolated = await turning.evaluateAll(elements =>
      elements
        .filter(element => {
          for (
            let one: Element | null = element;
            one;
            one = one.parentElement
          ) {
            const { unicodeBidi, display } = getComputedStyle(one);
            if (
              unicodeBidi.startsWith('isolate') ||
              unicodeBidi === 'plaintext' ||
              display === 'none'
            ) {
              return false;
            }
            if (display !== 'inline') {
              // What has lines of its own is turned round alone.
              return one.textContent !== element.textContent;
            }
          }
          return true;
        })
        .map(element => element.outerHTML),
    );
    expect(notIsolated, path).toEqual([]);
  }
});
