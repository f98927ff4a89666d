import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packPackages } from '../packing/packPackages.mjs';
import { workDir } from '../paths.mjs';
import { Stages } from '../Stages.mjs';

/**
 * Builds and packs all packages, in a folder that goes with `teardown`.
 *
 * @param {{ teardown: import('../portal/Teardown.mjs').Teardown }} options
 */
export async function preparePackages({ teardown }) {
  await mkdir(workDir, { recursive: true });
  const folder = await mkdtemp(join(workDir, 'packing-'));
  teardown.add(() => rm(folder, { recursive: true, force: true }));
  return new Stages().run('Building and packing', () =>
    packPackages({ folder }),
  );
}
