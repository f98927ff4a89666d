import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const repositoryDir = fileURLToPath(new URL('../..', import.meta.url));

/** What the commands make for themselves; git ignores it. */
export const workDir = join(repositoryDir, '.datamap');

/** Tools that this machine lacks. */
export const toolsDir = join(workDir, 'tools');

/**
 * The folder of a portal's data: DATAMAP_DATA_DIR, or one in the repository.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function readDataDir(environment) {
  return environment.DATAMAP_DATA_DIR
    ? resolve(environment.DATAMAP_DATA_DIR)
    : join(workDir, 'data');
}
