/**
 * The servers that the tests need, by major version. A suite that finds none
 * fails: nothing is skipped in silence.
 */
export const testServers = ([18, 15] as const).map(major => ({
  major,
  adminUrl: requireVariable(`DATAMAP_TEST_POSTGRES_${major}_URL`),
}));

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
