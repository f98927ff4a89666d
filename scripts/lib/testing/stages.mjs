import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { runCaptured } from '../runCommand.mjs';
import {
  checkCounts,
  jestCounts,
  nodeCounts,
  playwrightCounts,
  withExitCode,
} from './counts.mjs';
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
 * it can be chosen, and gives its counts.
 *
 * @type {Array<{ title: string, group: 'unit' | 'integration' | 'e2e', run(tools: { folder: string, teardown: import('../portal/Teardown.mjs').Teardown, args: string[] }): Promise<import('./counts.mjs').Counts> }>}
 */
export const testStages = [
  {
    title: 'Types',
    group: 'unit',
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
    title: 'Commands, OpenID provider and PostgreSQL (node --test)',
    group: 'integration',
    async run({ folder }) {
      const report = join(folder, 'node.tap');
      const code = await runNodeTests(report);
      const tap = await readFile(report, 'utf8').catch(() => '');
      return withExitCode(nodeCounts(tap), code);
    },
  },
  {
    title: 'Plugins and portal (Jest, PostgreSQL 18 and 15)',
    group: 'integration',
    async run({ folder, teardown }) {
      const databases = await startTestDatabases(folder);
      teardown.add(() => databases.stop());
      const report = join(folder, 'jest.json');
      const code = await runTool(
        CLI,
        [
          'repo',
          'test',
          '--watchAll=false',
          '--maxWorkers=2',
          '--json',
          `--outputFile=${report}`,
        ],
        { ...databases.variables, FORCE_COLOR: '0' },
      );
      return withExitCode(await readReport(report, jestCounts), code);
    },
  },
  {
    title: 'Journeys in a real browser (Playwright)',
    group: 'e2e',
    async run({ folder, teardown, args }) {
      const portal = await startTestPortal({ folder: join(folder, 'portal') });
      teardown.add(() => portal.stop());
      const report = join(folder, 'playwright.json');
      const code = await runTool(
        PLAYWRIGHT,
        ['test', '--config', join(repositoryDir, 'e2e'), ...args],
        {
          DATAMAP_E2E_URL: portal.url,
          DATAMAP_E2E_DATA_DIR: portal.dataDir,
          DATAMAP_E2E_REPORT: report,
        },
      );
      return withExitCode(await readReport(report, playwrightCounts), code);
    },
  },
];

async function runNodeTests(report) {
  const { code } = await runCaptured(
    process.execPath,
    [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...NODE_SUITES,
    ],
    { cwd: repositoryDir, echo: true },
  );
  return code;
}

/** A report that was not written counts nothing, and so fails. */
async function readReport(file, count) {
  if (!existsSync(file)) {
    return { passed: 0, failed: 0 };
  }
  const report = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return count(report);
}
