/** Something that a person can put right: what failed, and what to do about it. */
export class StartError extends Error {
  /**
   * @param {string} message what failed, on which thing in quotes
   * @param {string} remedy what to do next
   */
  constructor(message, remedy) {
    super(message);
    this.name = 'StartError';
    this.remedy = remedy;
  }
}

/**
 * What is printed when a command ends because of an error. One that knows its
 * remedy, ours or that of a package (which may not be installed yet, so its
 * class is not asked for), needs nothing else; one that nobody foresaw shows
 * where it came from.
 *
 * @param {unknown} error
 */
export function describeError(error) {
  if (error instanceof Error && typeof error.remedy === 'string') {
    return `\n✗ ${error.message}\n  → ${error.remedy}\n`;
  }
  const text = error instanceof Error ? error.stack : String(error);
  return `\n✗ ${text}\n`;
}
