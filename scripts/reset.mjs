import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './lib/bootstrap.mjs';
import { readDataDir } from './lib/paths.mjs';
import { findPortal } from './lib/portal/dataFolder.mjs';
import { assertDataFolder } from './lib/portal/assertDataFolder.mjs';
import { StartError } from './lib/StartError.mjs';

/** `npm run reset`: forgets a portal's data, the sample warehouse included. */
const dataDir = readDataDir(process.env);

await bootstrap(
  fileURLToPath(import.meta.url),
  { title: 'Resetting Datamap' },
  async () => {
    if (!existsSync(dataDir)) {
      process.stdout.write(`There is no data in '${dataDir}'.\n`);
      return;
    }
    const portal = await findPortal(dataDir);
    if (portal) {
      throw new StartError(
        `A portal (process ${portal}) is running on the data folder '${dataDir}'.`,
        'Stop it with Ctrl-C where it was started, then run npm run reset again.',
      );
    }
    await assertDataFolder(dataDir);
    const { removeDataDir } = await import('@datamap/dev-postgres');
    await removeDataDir(join(dataDir, 'postgres'));
    await rm(dataDir, { recursive: true, force: true });
    process.stdout.write(`Removed '${dataDir}'. npm start begins anew.\n`);
  },
);
