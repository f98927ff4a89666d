import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The keys that sign tokens and cookies: made once for a data folder, readable
 * by its owner only.
 *
 * @param {string} dataDir
 * @returns {Promise<{ jwks: { keys: object[] }, cookieKeys: string[] }>}
 */
export async function providerKeys(dataDir) {
  const file = join(dataDir, 'keys.json');
  const existing = await readFile(file, 'utf8').catch(() => undefined);
  if (existing) {
    return JSON.parse(existing);
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = {
    jwks: {
      keys: [
        {
          ...privateKey.export({ format: 'jwk' }),
          use: 'sig',
          alg: 'RS256',
          kid: randomBytes(8).toString('hex'),
        },
      ],
    },
    cookieKeys: [randomBytes(32).toString('hex')],
  };
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
