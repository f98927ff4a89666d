import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import {
  addCounts,
  checkCounts,
  playwrightCounts,
  withExitCode,
} from './counts.mjs';
import { portableStage } from './portableStage.mjs';
import { readReport } from './readReport.mjs';
import { runJest } from './runJest.mjs';
import { runNodeSuites } from './runNodeSuites.mjs';
import { runTool } from './runTool.mjs';
import { startTestDatabases } from './startTestDatabases.mjs';
import { startTestPortal } from './startTestPortal.mjs';

const CLI = '@backstage/cli/bin/backstage-cli';
const PLAYWRIGHT = '@playwright/test/cli.js';

/** Where suites that Node itself runs lie. */
const NODE_SUITES = [
  'scripts/**/*.test.mjs',
  'packages/dev-oidc/src/**/*.test.mjs',
  'packages/dev-postgres/src/**/*.test.mjs',
];

/**
 * What `npm test` consists of, in order. Each stage belongs to a group by which
 * it can be chosen, and gives its counts. One that is "beside" goes on while
 * the next ones run; one that is "alone" waits until it has ended. What it
 * gives to "prepare" is made while the stage before it runs.
 *
 * @type {Array<{ title: string, group: 'unit' | 'integration' | 'e2e' | 'portable', beside?: true, alone?: true, prepare?(tools: { folder: string, teardown: import('../portal/Teardown.mjs').Teardown }): Promise<unknown>, run(tools: { folder: string, teardown: import('../portal/Teardown.mjs').Teardown, args: string[], prepared: unknown }): Promise<import('./counts.mjs').Counts> }>}
 */
export const testStages = [
  {
    title: 'Types',
    group: 'unit',
    beside: true,
    run: async () =>
      checkCounts(await runTool('typescript/bin/tsc', ['--noEmit'])),
  },
  {
    title: 'Lint',
    group: 'unit',
    run: async () =>
      checkCounts(await runTool(CLI, ['repo', 'lint', '--max-warnings', '0'])),
  },
  {
    title: 'Formatting',
    group: 'unit',
    run: async () =>
      checkCounts(
        await runTool('prettier/bin-prettier.js', [
          '--check',
          '--loglevel=warn',
          '.',
        ]),
      ),
  },
  {
    title: 'Generated API types',
    group: 'unit',
    run: async () =>
      checkCounts(await runTool('../scripts/generate-api.mjs', ['--check'])),
  },
  {
    title: 'Generated configuration reference',
    group: 'unit',
    run: async () =>
      checkCounts(
        await runTool('../scripts/generate-configuration.mjs', ['--check']),
      ),
  },
  {
    title: 'Commands, OpenID provider and PostgreSQL (node --test)',
    group: 'integration',
    run: ({ folder }) => runNodeSuites(NODE_SUITES, join(folder, 'node.tap')),
  },
  {
    title: 'Plugins and portal (Jest, PostgreSQL 14 to 18)',
    group: 'integration',
    alone: true,
    async run({ folder, teardown }) {
      const databases = await startTestDatabases(folder);
      teardown.add(() => databases.stop());
      return runJest({
        report: join(folder, 'jest.json'),
        environment: databases.variables,
      });
    },
  },
  {
    title: 'Journeys in a real browser (Playwright)',
    group: 'e2e',
    alone: true,
    async run({ folder, teardown, args }) {
      const portal = await startTestPortal({ folder: join(folder, 'portal') });
      teardown.add(() => portal.stop());
      const counts = [];
      let code = 0;
      // Those that only look first, two at a time; what the others write
      // would be in their way.
      for (const options of [
        ['--project=looking', '--workers=2'],
        ['--project=writing'],
      ]) {
        const report = join(folder, 'playwright.json');
        const ended = await runTool(
          PLAYWRIGHT,
          [
            'test',
            `--config=${join(repositoryDir, 'e2e')}`,
            '--pass-with-no-tests',
            ...options,
            ...args,
          ],
          {
            DATAMAP_E2E_URL: portal.url,
            DATAMAP_E2E_DATA_DIR: portal.dataDir,
            DATAMAP_E2E_REPORT: report,
          },
        );
        code ||= ended;
        counts.push(await readReport(report, playwrightCounts));
      }
      return withExitCode(addCounts(counts), code);
    },
  },
  portableStage,
];
