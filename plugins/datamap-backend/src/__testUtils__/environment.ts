/**
 * A variable that the tests' servers are announced by. A suite without its
 * server fails; it is never skipped.
 */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(
      `The variable '${name}' is not set; run the tests by 'npm test', which starts the servers`,
    );
  }
  return value;
}
