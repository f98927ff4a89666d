import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import { readTlsOptions, type TlsOptions } from './tlsOptions';

/**
 * How to reach a warehouse.
 */
export interface ConnectionSettings {
  /** A name, an address, or the folder of a Unix socket. */
  host: string;
  port: number;
  database: string;
  user: string;
  password?: string;
  tls: TlsOptions;
  /** How many connections at most, 1 to 3. */
  poolSize: number;
  /** Milliseconds. */
  connectTimeout: number;
  /** Milliseconds for each statement. */
  statementTimeout: number;
  /** Parameters of the URL that have no effect here. */
  ignoredParameters: string[];
}

const KNOWN_PARAMETERS = ['sslmode', 'sslrootcert', 'host'];

/**
 * Reads `connection` of a warehouse: a `url`, or `host`, `port`, `user`,
 * `password` and `database`, which win over the same part of the URL. What is
 * not said here is never taken from the environment (`PGPASSWORD` and the
 * like), so that a warehouse is what its configuration says.
 *
 * @throws InputError that names the key, and never the URL
 */
export function readConnectionSettings(connection: Config): ConnectionSettings {
  const url = parseUrl(connection.getOptionalString('url'));
  const parameters = url?.searchParams ?? new URLSearchParams();
  const part = (key: string, fromUrl: string | null | undefined) => {
    const value = connection.getOptionalString(key) || fromUrl;
    if (!value) {
      throw new InputError(
        `'connection.${key}' is missing. Set it, or set 'connection.url' to postgres://user:password@host:5432/database.`,
      );
    }
    return value;
  };
  const poolSize = connection.getOptionalNumber('poolSize') ?? 3;
  if (![1, 2, 3].includes(poolSize)) {
    throw new InputError(
      `'connection.poolSize' is ${poolSize}. Set it to 1, 2 or 3: a warehouse is not to notice that it is read.`,
    );
  }
  const password =
    connection.getOptionalString('password') ??
    (url?.password ? decode(url.password) : undefined);
  return {
    host: part(
      'host',
      parameters.get('host') ??
        decode(url?.hostname ?? '').replace(/^\[(.+)\]$/, '$1'),
    ),
    port: connection.getOptionalNumber('port') ?? Number(url?.port || 5432),
    database: part('database', decode(url?.pathname.slice(1) ?? '')),
    user: part('user', decode(url?.username ?? '')),
    ...(password && { password }),
    tls: readTlsOptions(connection, parameters),
    poolSize,
    connectTimeout: readMilliseconds(connection, 'connectTimeout', 10_000),
    statementTimeout: readMilliseconds(connection, 'statementTimeout', 60_000),
    ignoredParameters: [...new Set(parameters.keys())].filter(
      name => !KNOWN_PARAMETERS.includes(name),
    ),
  };
}

/**
 * A duration as in the rest of Backstage, such as `{ seconds: 30 }` or `30s`.
 */
export function readMilliseconds(
  config: Config,
  key: string,
  otherwise: number,
): number {
  if (!config.has(key)) {
    return otherwise;
  }
  const milliseconds = durationToMilliseconds(
    readDurationFromConfig(config, { key }),
  );
  // PostgreSQL takes 0 for "no limit" and counts in 32 bits.
  if (!(milliseconds >= 1 && milliseconds < 2 ** 31)) {
    throw new InputError(
      `'${key}' must be at least a millisecond and less than 24 days.`,
    );
  }
  return Math.round(milliseconds);
}

function parseUrl(text: string | undefined): URL | undefined {
  if (text === undefined) {
    return undefined;
  }
  try {
    const url = new URL(text);
    if (['postgres:', 'postgresql:'].includes(url.protocol)) {
      decode(url.username + url.password + url.pathname + url.hostname);
      return url;
    }
  } catch {
    // The error of URL holds the text, and with it the password.
  }
  throw new InputError(
    "'connection.url' is no address of a PostgreSQL database. Write postgres://user:password@host:5432/database, with special characters of the user and the password percent-encoded.",
  );
}

function decode(text: string): string {
  return decodeURIComponent(text);
}
