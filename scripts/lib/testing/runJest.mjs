import { relative } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { addCounts, jestCounts, withExitCode } from './counts.mjs';
import { readReport } from './readReport.mjs';
import { runTool } from './runTool.mjs';

const CLI = '@backstage/cli/bin/backstage-cli';

/** More suites than these do not fail by chance. */
const BY_CHANCE = 3;

/**
 * Runs the suites of Jest, four at a time: they wait for servers and clocks half
 * of their time. Where very few of them fail, each runs once more, whole and
 * with nothing beside it: a suite that passes then was short of processor time,
 * which is said; one that fails again has failed.
 *
 * @param {object} options
 * @param {string} options.report file for Jest's report
 * @param {NodeJS.ProcessEnv} options.environment
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runJest({ report, environment }) {
  const run = async args => {
    const code = await runTool(
      CLI,
      [
        'repo',
        'test',
        '--watchAll=false',
        '--json',
        `--outputFile=${report}`,
        ...args,
      ],
      { ...environment, FORCE_COLOR: '0' },
    );
    const { testResults: suites = [] } = await readReport(report, all => all);
    return { suites, code };
  };
  const { suites, code } = await run(['--maxWorkers=4']);
  const [failed, passed] = [true, false].map(wanted =>
    suites.filter(({ status }) => (status === 'failed') === wanted),
  );
  if (failed.length === 0 || failed.length > BY_CHANCE) {
    return withExitCode(jestCounts(suites), code);
  }
  const names = failed.map(({ name }) => relative(repositoryDir, name));
  process.stdout.write(`\nFailed, run once more alone: ${names.join(', ')}\n`);
  const again = await run(['--runInBand', '--runTestsByPath', ...names]);
  return addCounts([
    jestCounts(passed),
    withExitCode(jestCounts(again.suites), again.code),
  ]);
}
