import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFrontend } from '../portal/buildFrontend.mjs';
import { findFreePort } from '../portal/ports.mjs';
import { startBackend } from '../portal/startBackend.mjs';
import { Teardown } from '../portal/Teardown.mjs';
import { Stages } from '../Stages.mjs';

const CLIENT_ID = 'company-portal';

/**
 * Starts the backend as a company does: NODE_ENV is `production`, and the
 * configuration is app-config.production.yaml. What the company brings, an
 * OpenID provider and PostgreSQL, are the embedded ones, which run in this
 * process and not in production.
 *
 * @param {{ folder: string }} options
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startProductionPortal({ folder }) {
  const { startOpenIdProvider } = await import('@datamap/dev-oidc');
  const { createPortalDatabase, createSampleWarehouse, startPostgres } =
    await import('@datamap/dev-postgres');
  const teardown = new Teardown();
  try {
    await mkdir(folder, { recursive: true });
    await buildFrontend({ stages: new Stages() });
    const server = await startPostgres({
      dataDir: join(folder, 'postgres-18'),
      durable: false,
    });
    teardown.add(() => server.stop());
    const adminUrl = server.url;
    const warehouse = await createSampleWarehouse({ adminUrl });

    const port = await findFreePort();
    const url = `http://localhost:${port}`;
    const clientSecret = randomBytes(32).toString('hex');
    const provider = await startOpenIdProvider({
      dataDir: join(folder, 'oidc'),
      clientId: CLIENT_ID,
      clientSecret,
      redirectUris: [`${url}/api/auth/oidc/handler/frame`],
    });
    teardown.add(() => provider.stop());

    const backend = startBackend({
      environment: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATAMAP_BASE_URL: url,
        DATAMAP_DATABASE_URL: await createPortalDatabase({ adminUrl }),
        DATAMAP_WAREHOUSE_URL: warehouse.url,
        AUTH_SESSION_SECRET: randomBytes(32).toString('hex'),
        AUTH_OIDC_METADATA_URL: provider.metadataUrl,
        AUTH_OIDC_CLIENT_ID: CLIENT_ID,
        AUTH_OIDC_CLIENT_SECRET: clientSecret,
        // What the file says where a company sets none.
        AUTH_OIDC_PROMPT: undefined,
      },
      configFiles: ['app-config.yaml', 'app-config.production.yaml'],
      logFile: join(folder, 'backend.log'),
      tell: text => process.stdout.write(`${text}\n`),
    });
    teardown.add(() => backend.stop());
    await backend.ready(port);
    return { url, stop: () => teardown.run() };
  } catch (error) {
    await teardown.run();
    throw error;
  }
}
