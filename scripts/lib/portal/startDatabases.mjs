import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../StartError.mjs';
import { findFreePort } from './ports.mjs';

/** How long to wait before a crashed server is started again, milliseconds. */
const RESTART_DELAYS = [500, 3000];

/**
 * Starts PostgreSQL on the data folder. A server that crashes is started again
 * on the same port, twice at most; then the portal is told that it is lost.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {(text: string) => void} options.tell
 * @param {(error: Error) => void} options.onLost
 * @returns {Promise<{ adminUrl: string, stop(): Promise<void> }>}
 */
export async function startDatabaseServer({ dataDir, tell, onLost }) {
  const { startPostgres } = await import('@datamap/dev-postgres');
  const folder = join(dataDir, 'postgres');
  const port = await findFreePort();
  const delays = [...RESTART_DELAYS];
  let stopping = false;
  let server;

  const start = async () => {
    server = await startPostgres({ dataDir: folder, port });
    server.onExit(restart);
  };
  const restart = async error => {
    if (stopping) {
      return;
    }
    const delay = delays.shift();
    if (delay === undefined) {
      onLost(lostDatabase(error, folder));
      return;
    }
    tell(`PostgreSQL stopped: ${error.message} Starting it again.`);
    await sleep(delay);
    if (stopping) {
      return;
    }
    try {
      await start();
      tell('PostgreSQL runs again.');
    } catch (failure) {
      await restart(failure);
    }
  };

  await start();
  return {
    adminUrl: server.url,
    async stop() {
      stopping = true;
      await server.stop();
    },
  };
}

function lostDatabase(error, folder) {
  return new StartError(
    `The embedded PostgreSQL stopped again and again. ${error.message}`,
    error.remedy ??
      `Read its log in '${folder}'. If the data is damaged, npm run reset starts over.`,
  );
}

/**
 * The portal's database and the warehouse it shows, on a running server.
 *
 * @param {object} options
 * @param {string} options.adminUrl
 * @param {import('./readSettings.mjs').PortalSettings} options.settings
 * @param {import('../Stages.mjs').Stages} options.stages
 * @returns {Promise<{ portalUrl: string, warehouseUrl: string }>}
 */
export async function prepareDatabases({ adminUrl, settings, stages }) {
  const { createPortalDatabase, createSampleWarehouse } = await import(
    '@datamap/dev-postgres'
  );
  const portalUrl = await createPortalDatabase({ adminUrl });
  if (settings.warehouse) {
    return { portalUrl, warehouseUrl: settings.warehouse.url };
  }
  const { url } = await stages.run('Sample warehouse', () =>
    createSampleWarehouse({ adminUrl }),
  );
  return { portalUrl, warehouseUrl: url };
}
