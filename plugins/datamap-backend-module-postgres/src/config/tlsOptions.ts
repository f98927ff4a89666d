import { readFileSync } from 'node:fs';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * What node-postgres takes as `ssl`; `false` is without encryption.
 */
export type TlsOptions = false | ConnectionOptions;

const MODES = 'disable, require, verify-ca and verify-full';

/**
 * Decides about TLS from the object `connection.ssl` or from `sslmode` and
 * `sslrootcert` of the URL. It never lets one silently win over the other:
 * both together are refused.
 *
 * `sslmode` means what it means to libpq (PostgreSQL documentation, "SSL
 * Support"): `require` encrypts without looking at the certificate, unless a
 * `sslrootcert` is given; `verify-ca` checks who signed it; `verify-full` also
 * checks the host's name. `allow` and `prefer`, which may go without encryption
 * without a word, are refused. `ssl: true` is `verify-full`.
 *
 * Without any of them the connection is not encrypted.
 *
 * @throws InputError
 */
export function readTlsOptions(
  connection: Config,
  parameters: URLSearchParams,
): TlsOptions {
  const sslmode = parameters.get('sslmode') ?? undefined;
  if (!connection.has('ssl')) {
    return sslmode === undefined && !parameters.has('sslrootcert')
      ? false
      : fromMode(
          sslmode ?? 'verify-full',
          parameters.get('sslrootcert') ?? undefined,
        );
  }
  if (sslmode !== undefined || parameters.has('sslrootcert')) {
    throw new InputError(
      "Both 'connection.ssl' and the 'sslmode' or 'sslrootcert' of 'connection.url' say how to encrypt. Keep one of them.",
    );
  }
  const ssl = connection.getOptional('ssl');
  if (typeof ssl === 'boolean') {
    return ssl && { rejectUnauthorized: true };
  }
  return fromObject(connection.getConfig('ssl'));
}

function fromMode(mode: string, rootCertificate: string | undefined) {
  const ca = rootCertificate && readCertificate(rootCertificate);
  switch (mode) {
    case 'disable':
      return false;
    case 'require':
      return ca
        ? { rejectUnauthorized: true, ca, checkServerIdentity: acceptAnyName }
        : { rejectUnauthorized: false };
    case 'verify-ca':
      return {
        rejectUnauthorized: true,
        ...(ca && { ca }),
        checkServerIdentity: acceptAnyName,
      };
    case 'verify-full':
      return { rejectUnauthorized: true, ...(ca && { ca }) };
    default:
      throw new InputError(
        `'sslmode=${mode}' in 'connection.url' is not supported. Use one of ${MODES}.`,
      );
  }
}

function fromObject(ssl: Config): ConnectionOptions {
  const ca = ssl.getOptionalString('ca');
  const servername = ssl.getOptionalString('servername');
  return {
    rejectUnauthorized: ssl.getOptionalBoolean('rejectUnauthorized') ?? true,
    ...(ca && { ca: ca.includes('-----BEGIN') ? ca : readCertificate(ca) }),
    // node-postgres replaces `servername` by the host's name, so the check is
    // told the name as well.
    ...(servername && {
      servername,
      checkServerIdentity: (_host, certificate) =>
        checkServerIdentity(servername, certificate),
    }),
  };
}

function acceptAnyName() {
  return undefined;
}

function readCertificate(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(
      `The certificate file '${file}' cannot be read. Correct its path or its permissions.`,
    );
  }
}
