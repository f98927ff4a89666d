import type { ErrorPlace, Failure } from './classifyError';

const UNTRUSTED =
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|^ERR_TLS|^ERR_SSL|^EPROTO|HOSTNAME_MISMATCH/;

/**
 * What an error of the network, of TLS or of node-postgres itself means;
 * `undefined` where it is none of those.
 */
export function classifyNetworkError(
  error: unknown,
  place: ErrorPlace,
): Failure | undefined {
  const { code, message } = codeAndMessage(error);
  const { host, port, database, user } = place;
  const server = `'${host}' (port ${port})`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') {
    return {
      code: 'host-unknown',
      message: `The host '${host}' is not known here. Correct 'connection.host', or the name service of this machine.`,
      // EAI_AGAIN: the name service itself did not answer.
      transient: code === 'EAI_AGAIN',
    };
  }
  if (code === 'ECONNREFUSED' || code === 'ENOENT') {
    return {
      code: 'connection-refused',
      message: `Nothing listens at ${server}. Start the server, or correct 'connection.host' and 'connection.port'.`,
      transient: true,
    };
  }
  if (/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EACCES)$/.test(code)) {
    return {
      code: 'host-unreachable',
      message: `There is no way to ${server}. Open the network or the firewall between.`,
      transient: true,
    };
  }
  if (/does not support SSL/.test(message)) {
    return {
      code: 'tls-not-offered',
      message: `The server ${server} offers no encryption and the configuration asks for it. Turn on ssl on the server, or set 'connection.ssl' to false.`,
      transient: false,
    };
  }
  if (UNTRUSTED.test(code) || /establishing an SSL connection/.test(message)) {
    return {
      code: 'tls-untrusted',
      message: `The certificate of ${server} is not trusted, or no encryption could be agreed on${
        code && ` (${code})`
      }. Set 'connection.ssl.ca' to the certificate of its authority, or 'connection.ssl.servername' to the name that it was made for.`,
      transient: false,
    };
  }
  if (
    place.phase === 'connect' &&
    (code === 'ETIMEDOUT' || isTimeout(message))
  ) {
    return {
      code: 'connection-timeout',
      message: `The server ${server} did not answer in time. Check the network and the firewall; if it is only slow, raise 'connection.connectTimeout'.`,
      transient: true,
    };
  }
  if (/^SASL:|password must be a/.test(message)) {
    return {
      code: 'password-rejected',
      message: `The server ${server} asks for a password of '${user}', and none fits. Set 'connection.password'.`,
      transient: false,
    };
  }
  if (
    /^(ECONNRESET|EPIPE|ETIMEDOUT|ECONNABORTED)$/.test(code) ||
    /Connection terminated|not queryable|Client was closed|Query read timeout/.test(
      message,
    )
  ) {
    return {
      code: 'connection-lost',
      message: `The connection to the database '${database}' on '${host}' was lost. It is tried again.`,
      transient: true,
    };
  }
  return undefined;
}

function isTimeout(message: string): boolean {
  return /timeout exceeded when trying to connect|timeout expired|due to connection timeout/.test(
    message,
  );
}

/**
 * A host with several addresses fails with one error around those of each.
 */
function codeAndMessage(error: unknown): { code: string; message: string } {
  const inner =
    error instanceof AggregateError && error.errors.length > 0
      ? error.errors[0]
      : error;
  const { code, message } = (inner ?? {}) as Record<string, unknown>;
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
  };
}
