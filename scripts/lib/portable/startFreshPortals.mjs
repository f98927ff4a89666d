import { join } from 'node:path';
import { Stages } from '../Stages.mjs';
import { LEGACY_APP } from './createPortal.mjs';
import { startFreshPortal } from './startFreshPortal.mjs';

/**
 * Starts a fresh portal twice, once with the app of each frontend system,
 * against an embedded PostgreSQL that holds the sample warehouse.
 *
 * @param {object} options
 * @param {string} options.folder outside this repository
 * @param {string} options.portal the portal's folder
 * @param {import('../portal/Teardown.mjs').Teardown} options.teardown
 * @returns {Promise<{ newPortal: string, legacyPortal: string }>} addresses
 */
export async function startFreshPortals({ folder, portal, teardown }) {
  const { createPortalDatabase, createSampleWarehouse, startPostgres } =
    await import('@datamap/dev-postgres');
  const stages = new Stages();
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
