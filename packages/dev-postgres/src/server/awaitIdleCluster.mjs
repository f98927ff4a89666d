import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresStartError } from './PostgresStartError.mjs';
import { findServerProcesses, readPostmasterFile } from './postmasterFile.mjs';

/**
 * Makes sure that no server works on a cluster. One that is going down, or the
 * rest of one that was killed, is given some seconds. What a killed server left
 * behind (`postmaster.pid`) is removed: its process number may belong to
 * somebody else by now, and PostgreSQL would refuse to start.
 *
 * @param {object} options
 * @param {string} options.clusterDir
 * @param {string} options.dataDir what people know it by
 * @param {number} [options.patience] milliseconds
 */
export async function awaitIdleCluster(options) {
  const { clusterDir, dataDir } = options;
  const deadline = Date.now() + (options.patience ?? 10_000);
  for (;;) {
    const processes = await findServerProcesses(clusterDir);
    if (processes.length === 0) {
      await rm(join(clusterDir, 'postmaster.pid'), { force: true });
      return;
    }
    const file = await readPostmasterFile(clusterDir);
    const isServing =
      file && processes.includes(file.pid) && file.status !== 'stopping';
    if (isServing || Date.now() > deadline) {
      throw new PostgresStartError(
        `A PostgreSQL server (process ${
          file?.pid ?? processes[0]
        }) is already running on '${dataDir}'.`,
        'Stop the portal that started it, or set DATAMAP_DATA_DIR to another folder.',
      );
    }
    await sleep(100);
  }
}
