import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const DATA_DIRS = [
  'postgres-18',
  'postgres-17',
  'postgres-16',
  'postgres-15',
  'postgres-14',
  'portal/data/postgres',
  'portable/postgres-18',
];

/**
 * Removes what the tests left, also what a server that runs as another user
 * keeps elsewhere.
 *
 * @param {string} folder
 */
export async function removeTestFolder(folder) {
  const { removeDataDir } = await import('@datamap/dev-postgres');
  for (const name of DATA_DIRS) {
    const dataDir = join(folder, name);
    if (existsSync(dataDir)) {
      await removeDataDir(dataDir);
    }
  }
  await rm(folder, { recursive: true, force: true });
}
