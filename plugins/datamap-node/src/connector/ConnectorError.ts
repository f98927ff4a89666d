import { CustomErrorBase } from '@backstage/errors';
import type { FailureCode } from '@datamap/plugin-datamap-common';

/**
 * What a connector throws when it cannot read: the code that the screen has
 * words for, and a sentence for the log.
 *
 * The message names the warehouse's host, database, role or schema where that
 * helps, and never a password, a connection string or a row's value.
 *
 * @public
 */
export class ConnectorError extends CustomErrorBase {
  name = 'ConnectorError' as const;

  /** Why, in one word. */
  readonly code: FailureCode;

  /**
   * Whether the same attempt may succeed a little later without anybody doing
   * anything. A wrong password is not transient, a restarting server is.
   */
  readonly transient: boolean;

  constructor(options: {
    code: FailureCode;
    message: string;
    transient: boolean;
    cause?: unknown;
  }) {
    super(options.message, options.cause);
    this.code = options.code;
    this.transient = options.transient;
  }
}
