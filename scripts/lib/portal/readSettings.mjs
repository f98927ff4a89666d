import { StartError } from '../StartError.mjs';
import { readDataDir } from '../paths.mjs';

/**
 * @typedef {object} PortalSettings
 * @property {number} port of the portal
 * @property {string} dataDir
 * @property {{ url: string, title: string, place: string } | undefined} warehouse
 * a warehouse to show instead of the sample; `place` holds no password
 */

/**
 * What the environment asks for: PORT, DATAMAP_DATA_DIR, DATAMAP_WAREHOUSE_URL,
 * DATAMAP_WAREHOUSE_TITLE.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {PortalSettings}
 * @throws StartError where one of them makes no sense
 */
export function readSettings(environment) {
  if (environment.NODE_ENV === 'production') {
    throw new StartError(
      'npm start signs people in without a password and does not run while NODE_ENV is "production".',
      "Unset NODE_ENV to try the portal here. For a company's portal, start packages/backend with app-config.production.yaml.",
    );
  }
  return {
    port: readPort(environment.PORT),
    dataDir: readDataDir(environment),
    warehouse: readWarehouse(environment),
  };
}

function readPort(text) {
  if (text === undefined || text === '') {
    return 7007;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StartError(
      `PORT is '${text}', which is not a port.`,
      'Give a whole number from 1024 to 65535: PORT=7017 npm start.',
    );
  }
  return port;
}

function readWarehouse({ DATAMAP_WAREHOUSE_URL: url, ...environment }) {
  if (!url) {
    return undefined;
  }
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new StartError(
      'DATAMAP_WAREHOUSE_URL is not the address of a PostgreSQL database.',
      'Write it as postgres://user:password@host:5432/database, with special characters of the password percent-encoded.',
    );
  }
  const database = decodeURIComponent(parsed.pathname.slice(1)) || 'postgres';
  return {
    url,
    title: environment.DATAMAP_WAREHOUSE_TITLE || database,
    place: `${database} on ${parsed.host || 'localhost'}`,
  };
}
