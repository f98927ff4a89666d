/**
 * Why a server was not started: what failed, on which thing in quotes, and
 * apart from it what a person can do about it.
 */
export class PostgresStartError extends Error {
  /**
   * @param {string} message
   * @param {string} remedy what to do next
   */
  constructor(message, remedy) {
    super(message);
    this.name = 'PostgresStartError';
    this.remedy = remedy;
  }
}
