import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'superuser-password';

/**
 * The superuser's password of a cluster, kept beside it in a file that only
 * its owner can read.
 *
 * @param {string} dataDir
 * @returns {Promise<string | undefined>}
 */
export async function readSuperuserPassword(dataDir) {
  return await readFile(join(dataDir, FILE), 'utf8').then(
    text => text.trim() || undefined,
    () => undefined,
  );
}

/**
 * Makes and keeps a new password.
 *
 * @param {string} dataDir
 * @returns {Promise<string>}
 */
export async function createSuperuserPassword(dataDir) {
  const password = randomBytes(24).toString('base64url');
  await writeFile(join(dataDir, FILE), `${password}\n`, { mode: 0o600 });
  return password;
}
