/**
 * @typedef {{ passed: number, failed: number }} Counts
 * What was skipped, left for later or cancelled counts as failed: a test that
 * did not run proved nothing.
 */

/** @param {Counts[]} list */
export function addCounts(list) {
  return list.reduce(
    (sum, { passed, failed }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}

/** A check that is right or wrong as a whole, by its exit code. */
export function checkCounts(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A suite that ended with an error, or in which nothing ran, has failed
 * whatever it counted.
 *
 * @param {Counts} counts
 * @param {number} code exit code
 */
export function withExitCode(counts, code) {
  const nothing = counts.passed + counts.failed === 0;
  return (code !== 0 || nothing) && counts.failed === 0
    ? { ...counts, failed: 1 }
    : counts;
}

/** @param {object} report Jest's `--json` */
export function jestCounts(report) {
  return {
    passed: report.numPassedTests,
    failed:
      report.numTotalTests -
      report.numPassedTests +
      report.numRuntimeErrorTestSuites,
  };
}

/** @param {string} tap what Node's `tap` reporter wrote */
export function nodeCounts(tap) {
  const read = name =>
    [...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
  return {
    passed: read('pass'),
    failed: read('fail') + read('cancelled') + read('skipped') + read('todo'),
  };
}

/** @param {object} report Playwright's `json` reporter */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.skipped + stats.flaky + errors.length,
  };
}
