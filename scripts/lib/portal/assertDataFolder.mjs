import { readdir } from 'node:fs/promises';
import { StartError } from '../StartError.mjs';

const OURS = new Set([
  'backend.log',
  'oidc',
  'portal.pid',
  'postgres',
  'secrets.json',
]);

/**
 * Keeps a slip in DATAMAP_DATA_DIR from costing a folder that is not ours.
 *
 * @param {string} dataDir
 * @throws StartError if the folder holds anything that a portal does not make
 */
export async function assertDataFolder(dataDir) {
  const names = await readdir(dataDir);
  const foreign = names.find(name => !OURS.has(name));
  if (foreign) {
    throw new StartError(
      `The folder '${dataDir}' holds '${foreign}', which no portal made; it is left as it is.`,
      'Check DATAMAP_DATA_DIR. If it is right, move that file away first.',
    );
  }
}
