import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLIENT_ID } from './portalEnvironment.mjs';

/**
 * Starts the embedded OpenID provider, on the port that it had before where
 * that is free.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {string} options.clientSecret
 * @param {string} options.baseUrl of the portal's backend
 */
export async function startIdentityProvider(options) {
  const { startOpenIdProvider } = await import('@datamap/dev-oidc');
  const dataDir = join(options.dataDir, 'oidc');
  const portFile = join(dataDir, 'port');
  const before = Number(await readFile(portFile, 'utf8').catch(() => '0'));
  const provider = await startOpenIdProvider({
    dataDir,
    port: before || undefined,
    clientId: CLIENT_ID,
    clientSecret: options.clientSecret,
    redirectUris: [`${options.baseUrl}/api/auth/oidc/handler/frame`],
  });
  await writeFile(portFile, String(provider.port));
  return provider;
}
