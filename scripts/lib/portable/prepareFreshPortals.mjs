import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Stages } from '../Stages.mjs';
import { buildApp } from './buildApp.mjs';
import { LEGACY_APP } from './createPortal.mjs';
import { installPortal } from './installPortal.mjs';
import { startFreshPortal } from './startFreshPortal.mjs';
import { startPackageRegistry } from './startPackageRegistry.mjs';

/**
 * Installs packed packages into a fresh portal and starts it twice, once with
 * the app of each frontend system, against an embedded PostgreSQL that holds
 * the sample warehouse.
 *
 * @param {object} options
 * @param {string} options.folder outside this repository
 * @param {import('../packing/packPackages.mjs').PackedPackage[]} options.packages
 * @param {import('../portal/Teardown.mjs').Teardown} options.teardown
 * @returns {Promise<{ newPortal: string, legacyPortal: string }>} addresses
 */
export async function prepareFreshPortals({ folder, packages, teardown }) {
  const { createPortalDatabase, createSampleWarehouse, startPostgres } =
    await import('@datamap/dev-postgres');
  const stages = new Stages();
  await mkdir(folder, { recursive: true });
  const registry = await startPackageRegistry(packages);
  teardown.add(() => registry.stop());

  const portal = await stages.run('Installing by the documentation', () =>
    installPortal({ folder, registry: registry.url }),
  );
  for (const app of ['app', LEGACY_APP]) {
    await stages.run(`Building '${app}'`, () => buildApp({ portal, app }));
  }

  const server = await startPostgres({
    dataDir: join(folder, 'postgres-18'),
    durable: false,
    settings: { max_connections: 300 },
  });
  teardown.add(() => server.stop());
  const warehouse = await createSampleWarehouse({ adminUrl: server.url });
  const databaseUrl = await createPortalDatabase({ adminUrl: server.url });
  const start = app =>
    stages.run(`Starting the portal with '${app}'`, async () => {
      const started = await startFreshPortal({
        portal,
        app,
        databaseUrl,
        warehouseUrl: warehouse.url,
      });
      teardown.add(() => started.stop());
      return started.url;
    });
  return {
    newPortal: await start('app'),
    legacyPortal: await start(LEGACY_APP),
  };
}
