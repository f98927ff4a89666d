import { readFile } from 'node:fs/promises';
import { repositoryDir } from '../paths.mjs';
import { runCaptured } from '../runCommand.mjs';
import { nodeCounts, withExitCode } from './counts.mjs';

/**
 * Runs suites that Node itself runs, showing what it says.
 *
 * @param {string[]} suites patterns from the repository's folder
 * @param {string} report a file that is written
 * @param {NodeJS.ProcessEnv} [environment] added to ours
 */
export async function runNodeSuites(suites, report, environment = {}) {
  const { code } = await runCaptured(
    process.execPath,
    [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...suites,
    ],
    {
      cwd: repositoryDir,
      env: { ...process.env, ...environment },
      echo: true,
    },
  );
  const tap = await readFile(report, 'utf8').catch(() => '');
  return withExitCode(nodeCounts(tap), code);
}
