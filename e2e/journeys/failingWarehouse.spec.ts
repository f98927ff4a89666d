import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { removeTestFolder } from '../../scripts/lib/testing/removeTestFolder.mjs';
import { startTestPortal } from '../../scripts/lib/testing/startTestPortal.mjs';
import { enterAsGuest } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

const password = 'Wr0ng-and-secret-4711';

interface Portal {
  url: string;
  dataDir: string;
  stop(): Promise<number>;
}

/** The port of the PostgreSQL server that the portal under test runs for itself. */
async function portOfServer(): Promise<number> {
  const { DATAMAP_E2E_DATA_DIR: dataDir } = process.env;
  if (!dataDir) {
    throw new Error(
      'This journey needs DATAMAP_E2E_DATA_DIR, the data folder of the portal at DATAMAP_E2E_URL. "npm test -- e2e" sets both.',
    );
  }
  const file = join(dataDir, 'postgres/cluster/postmaster.pid');
  // The fourth line, by PostgreSQL's own documentation of this file.
  return Number((await readFile(file, 'utf8')).split('\n')[3]);
}

test('a warehouse that refuses the password is told of in words, and the password nowhere', async ({
  browser,
}) => {
  // A portal is started from nothing, and its frontend built if that is not done.
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'datamap-failing-'));
  let portal: Portal | undefined;
  try {
    const started: Portal = await startTestPortal({
      folder: join(folder, 'portal'),
      environment: {
        DATAMAP_WAREHOUSE_URL: `postgres://datamap_reader:${password}@127.0.0.1:${await portOfServer()}/warehouse`,
        DATAMAP_WAREHOUSE_TITLE: 'Ledger',
      },
    });
    portal = started;

    const context = await browser.newContext({
      baseURL: started.url,
      locale: 'en-US',
    });
    const page = await context.newPage();
    const answers: string[] = [];
    const bodies: Promise<void>[] = [];
    page.on('response', response => {
      if (/\/api\/|\.json$|\/$/.test(new URL(response.url()).pathname)) {
        bodies.push(
          response.text().then(
            text => void answers.push(text),
            // A redirect and an answer that was broken off have no body.
            () => undefined,
          ),
        );
      }
    });

    await test.step('the start page says what is wrong and what to do', async () => {
      await enterAsGuest(page);
      const alerts = page.getByRole('main').getByRole('alert');
      await expect(alerts.filter({ hasText: 'Ledger' })).toContainText(
        'The warehouse refused our password. Was it changed? Put the new one into the portal’s configuration.',
        { timeout: 30_000 },
      );
      await expect(
        alerts.filter({ hasText: 'Guests see a real warehouse' }),
      ).toContainText('lets people look around as guests, without an account');
    });

    await test.step('the run tells the reason', async () => {
      const authorization = await tokenOf(page, 'guest');
      const read = async (path: string) => {
        const answer = await page.request.get(path, {
          headers: { authorization },
        });
        answers.push(await answer.text());
        return await answer.json();
      };
      const { items } = await read('/api/datamap/v1/warehouses');
      expect(items[0]).toMatchObject({
        title: 'Ledger',
        connection: { state: 'failing', code: 'password-rejected' },
      });
      await read(`/api/datamap/v1/warehouses/${items[0].id}`);
      const runs = await read('/api/datamap/v1/runs');
      expect(runs.items[0].reason.code).toBe('password-rejected');
      await read(`/api/datamap/v1/runs/${runs.items[0].id}`);
    });

    await test.step('the password is nowhere', async () => {
      const logs = await Promise.all(
        [
          join(started.dataDir, 'backend.log'),
          join(folder, 'portal/start.log'),
        ].map(file => readFile(file, 'utf8')),
      );
      expect(logs[0]).toContain('password-rejected');
      const content = await page.content();
      await Promise.all(bodies);
      expect(answers.length).toBeGreaterThan(5);
      for (const text of [content, ...answers, ...logs]) {
        expect(text.includes(password)).toBe(false);
      }
    });
    await context.close();
  } finally {
    await portal?.stop();
    await removeTestFolder(folder);
  }
});
