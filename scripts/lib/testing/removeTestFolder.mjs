import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what the tests left, also what a server that runs as another user
 * keeps elsewhere.
 *
 * @param {string} folder
 */
export async function removeTestFolder(folder) {
  const { removeDataDir } = await import('@datamap/dev-postgres');
  for (const name of ['postgres-18', 'postgres-15', 'portal/data/postgres']) {
    const dataDir = join(folder, name);
    if (existsSync(dataDir)) {
      await removeDataDir(dataDir);
    }
  }
  await rm(folder, { recursive: true, force: true });
}
