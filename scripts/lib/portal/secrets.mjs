import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAMES = ['sessionSecret', 'oidcClientSecret'];

/**
 * The portal's secrets: random, made once for a data folder, readable by its
 * owner only.
 *
 * @param {string} dataDir
 * @returns {Promise<{ sessionSecret: string, oidcClientSecret: string }>}
 */
export async function readSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const secrets = JSON.parse(text);
  const missing = NAMES.filter(name => !secrets[name]);
  if (missing.length > 0) {
    for (const name of missing) {
      secrets[name] = randomBytes(32).toString('hex');
    }
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  }
  return secrets;
}
