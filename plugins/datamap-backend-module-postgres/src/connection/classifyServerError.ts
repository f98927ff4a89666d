import type { ErrorPlace, Failure } from './classifyError';

/**
 * The parts of an error that a server sent.
 */
interface ServerError {
  /** SQLSTATE (PostgreSQL documentation, appendix A). */
  code: string;
  message: string;
}

/**
 * Whether an error was sent by the server.
 */
export function isServerError(error: unknown): error is ServerError {
  const { code, severity } = (error ?? {}) as Record<string, unknown>;
  return (
    typeof code === 'string' &&
    /^[0-9A-Z]{5}$/.test(code) &&
    typeof severity === 'string'
  );
}

/**
 * What an error that the server sent means; `undefined` for other errors.
 */
export function classifyServerError(
  error: unknown,
  place: ErrorPlace,
): Failure | undefined {
  if (!isServerError(error)) {
    return undefined;
  }
  return (
    (place.phase === 'connect' ? whileConnecting(error, place) : undefined) ??
    atAnyTime(error, place)
  );
}

function whileConnecting(
  { code, message }: ServerError,
  place: ErrorPlace,
): Failure | undefined {
  const { host, database, user } = place;
  const permanent = (failureCode: Failure['code'], text: string): Failure => ({
    code: failureCode,
    message: text,
    transient: false,
  });
  if (/pg_hba\.conf/.test(message)) {
    return /no encryption|SSL off/i.test(message)
      ? permanent(
          'tls-required',
          `The server '${host}' does not let '${user}' into the database '${database}' without encryption. Set 'connection.ssl', or ask its keeper to allow this host in pg_hba.conf.`,
        )
      : permanent(
          'not-allowed-by-server',
          `The server '${host}' does not let '${user}' into the database '${database}' from here. Ask its keeper to allow this host in pg_hba.conf or the security group.`,
        );
  }
  if (code === '28P01' || /password authentication failed/.test(message)) {
    return permanent(
      'password-rejected',
      `The server '${host}' rejected the password of '${user}', or has no such role. Set 'connection.password'.`,
    );
  }
  if (code === '3D000' || /no such database/i.test(message)) {
    return permanent(
      'database-unknown',
      `The server '${host}' has no database '${database}'. Correct 'connection.database'.`,
    );
  }
  if (/not permitted to log in/.test(message)) {
    return permanent(
      'login-not-allowed',
      `The role '${user}' may not log in to '${host}'. Ask for ALTER ROLE … LOGIN, or use another role.`,
    );
  }
  if (/role ".*" does not exist|no such user/is.test(message)) {
    return permanent(
      'role-unknown',
      `The server '${host}' has no role '${user}'. Correct 'connection.user'.`,
    );
  }
  if (code === '42501') {
    return permanent(
      'connect-not-granted',
      `The role '${user}' may not connect to the database '${database}' on '${host}'. Ask for GRANT CONNECT ON DATABASE.`,
    );
  }
  if (code.startsWith('28') || code === '55000') {
    return permanent(
      'not-allowed-by-server',
      `The server '${host}' refused '${user}' for the database '${database}' (SQLSTATE ${code}). Ask its keeper how this role is to sign in.`,
    );
  }
  if (code === '57P01' || code === '57P02') {
    return startingOrStopping(place);
  }
  return undefined;
}

function atAnyTime({ code, message }: ServerError, place: ErrorPlace): Failure {
  const { host, database, user } = place;
  if (code === '57P03') {
    return startingOrStopping(place);
  }
  if (
    code === '53300' ||
    /no more connections allowed|query_wait_timeout/.test(message)
  ) {
    return {
      code: 'too-many-connections',
      message: `The server '${host}' has no connection left for '${user}'. It is tried again; if it stays so, raise the limit of the role or of the server.`,
      transient: true,
    };
  }
  if (code === '57014') {
    return {
      code: 'statement-timeout',
      message: `A statement on '${database}' at '${host}' was stopped because it took too long or somebody cancelled it. If it stays so, raise 'connection.statementTimeout'.`,
      transient: true,
    };
  }
  if (code === '55P03') {
    return {
      code: 'lock-timeout',
      message: `Something on '${database}' at '${host}' was locked for too long. It is tried again.`,
      transient: true,
    };
  }
  if (
    code.startsWith('08') ||
    ['57P01', '57P02', '57P05', '25P03'].includes(code)
  ) {
    return {
      code: 'connection-lost',
      message: `The server '${host}' closed the connection to '${database}' (SQLSTATE ${code}). It is tried again.`,
      transient: true,
    };
  }
  if (code === '42501') {
    return {
      code: 'grant-lost',
      message: `The role '${user}' lacks a right on '${database}' at '${host}' (${message}). Grant it again.`,
      transient: false,
    };
  }
  return {
    code: 'internal',
    message: `The database '${database}' on '${host}' answered with an error (SQLSTATE ${code}${
      mayHoldValues(code) ? '' : `, ${message}`
    }). If it stays so, please report it.`,
    // Conflicts with recovery on a standby, too little memory or disk space,
    // and objects that went away while the catalogs were read.
    transient: ['40', '53', 'XX'].includes(code.slice(0, 2)),
  };
}

function startingOrStopping({ host }: ErrorPlace): Failure {
  return {
    code: 'server-starting-or-stopping',
    message: `The server '${host}' is starting, stopping or recovering. It is tried again.`,
    transient: true,
  };
}

/**
 * Data exceptions, broken constraints and errors raised by somebody's function
 * quote values of rows.
 */
function mayHoldValues(code: string): boolean {
  return ['22', '23', '38', '39', '44', 'P0'].includes(code.slice(0, 2));
}
