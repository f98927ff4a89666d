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

/** @param {Array<{ status: string, assertionResults: Array<{ status: string }> }>} suites Jest's `testResults` */
export function jestCounts(suites) {
  return addCounts(
    suites.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter(
        assertion => assertion.status === 'passed',
      ).length;
      return withExitCode(
        { passed, failed: assertionResults.length - passed },
        status === 'failed' ? 1 : 0,
      );
    }),
  );
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

/**
 * A journey that passed at its second try has passed; Playwright names it.
 *
 * @param {object} report Playwright's `json` reporter
 */
export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
  };
}
