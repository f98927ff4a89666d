import { mkdir } from 'node:fs/promises';
import { Stages } from '../Stages.mjs';
import { buildApp } from './buildApp.mjs';
import { LEGACY_APP } from './createPortal.mjs';
import { installPortal } from './installPortal.mjs';
import { startPackageRegistry } from './startPackageRegistry.mjs';

/**
 * Installs packed packages into a fresh portal, and builds its apps of both
 * frontend systems.
 *
 * @param {object} options
 * @param {string} options.folder outside this repository
 * @param {import('../packing/packPackages.mjs').PackedPackage[]} options.packages
 * @param {import('../portal/Teardown.mjs').Teardown} options.teardown
 * @returns {Promise<string>} the portal's folder
 */
export async function buildFreshPortal({ folder, packages, teardown }) {
  const stages = new Stages();
  await mkdir(folder, { recursive: true });
  const registry = await startPackageRegistry(packages);
  teardown.add(() => registry.stop());

  const portal = await stages.run('Installing by the documentation', () =>
    installPortal({ folder, registry: registry.url }),
  );
  for (const app of ['app', LEGACY_APP]) {
    await stages.run(`Building '${app}'`, () => buildApp({ portal, app }));
  }
  return portal;
}
