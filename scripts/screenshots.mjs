import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { repositoryDir } from './lib/paths.mjs';
import { Teardown } from './lib/portal/Teardown.mjs';
import { removeTestFolder } from './lib/testing/removeTestFolder.mjs';
import { runTool } from './lib/testing/runTool.mjs';
import { startTestPortal } from './lib/testing/startTestPortal.mjs';

/** `npm run screenshots`: makes the pictures in docs/screenshots anew. */
await bootstrap(
  fileURLToPath(import.meta.url),
  { title: 'Picturing Datamap' },
  async ({ stages, args }) => {
    const folder = await mkdtemp(join(tmpdir(), 'datamap-screenshots-'));
    const failingFolder = join(folder, 'failing');
    const teardown = new Teardown();
    teardown.add(() => removeTestFolder(folder));
    teardown.add(() => removeTestFolder(failingFolder));
    try {
      const { startPostgres } = await import('@datamap/dev-postgres');
      const server = await startPostgres({
        dataDir: join(folder, 'postgres-18'),
        durable: false,
      });
      teardown.add(() => server.stop());
      const portal = await stages.run('Portal with the sample', () =>
        startTestPortal({ folder: join(folder, 'portal') }),
      );
      teardown.add(() => portal.stop());
      const failing = await stages.run('Portal whose password is wrong', () =>
        startTestPortal({
          folder: join(failingFolder, 'portal'),
          environment: {
            DATAMAP_WAREHOUSE_URL: `postgres://postgres:wrong@127.0.0.1:${server.port}/postgres`,
          },
        }),
      );
      teardown.add(() => failing.stop());
      return await runTool(
        '@playwright/test/cli.js',
        [
          'test',
          '--config',
          join(repositoryDir, 'e2e/playwright.screenshots.config.ts'),
          ...args,
        ],
        {
          DATAMAP_E2E_URL: portal.url,
          DATAMAP_E2E_DATA_DIR: portal.dataDir,
          DATAMAP_E2E_FAILING_URL: failing.url,
        },
      );
    } finally {
      await teardown.run();
    }
  },
);
