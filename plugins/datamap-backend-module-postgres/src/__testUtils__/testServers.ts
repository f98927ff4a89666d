/**
 * The servers that the tests need, by major version. A suite that finds none
 * fails: nothing is skipped in silence.
 */
export const testServers = serversOf([18, 15]);

/**
 * A server of every major version that was started, for the suites in which the
 * versions differ: 'npm test' says which.
 */
export const everyTestServer = serversOf(
  (process.env.DATAMAP_TEST_POSTGRES_MAJORS ?? '18,15').split(',').map(Number),
);

function serversOf(
  majors: number[],
): Array<{ major: number; adminUrl: string }> {
  return majors.map(major => ({
    major,
    adminUrl: requireVariable(`DATAMAP_TEST_POSTGRES_${major}_URL`),
  }));
}

/**
 * An environment variable that the suite cannot do without.
 */
export function requireVariable(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `${name} is not set. Run the tests by 'npm test', which starts the servers that they need.`,
    );
  }
  return value;
}
