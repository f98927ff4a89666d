import type { FailureCode } from '@datamap/plugin-datamap-common';
import { ConnectorError } from '@datamap/plugin-datamap-node';

/** What goes wrong before anything is asked of the warehouse. */
const CONNECT_CODES: FailureCode[] = [
  'password-rejected',
  'role-unknown',
  'host-unknown',
  'host-unreachable',
  'connection-refused',
  'connection-timeout',
  'database-unknown',
  'connect-not-granted',
  'login-not-allowed',
  'not-allowed-by-server',
  'tls-not-offered',
  'tls-required',
  'tls-untrusted',
  'too-many-connections',
  'server-starting-or-stopping',
  'version-not-supported',
  'encoding-not-utf8',
];

/** Whether connecting failed, and not reading. */
export function isConnectError(error: unknown): boolean {
  return error instanceof ConnectorError && CONNECT_CODES.includes(error.code);
}

/** Whether trying the same step again may help; connecting again is the scheduler's. */
export function isWorthAnotherTry(error: unknown): boolean {
  return (
    error instanceof ConnectorError && error.transient && !isConnectError(error)
  );
}
