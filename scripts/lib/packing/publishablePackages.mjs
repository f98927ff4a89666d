import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';

/**
 * The packages of this repository that are published.
 *
 * @returns {Promise<Array<{ name: string, version: string, path: string }>>}
 * `path` from the repository's folder, such as `plugins/datamap`
 */
export async function publishablePackages() {
  const packages = [];
  for (const folder of await readdir(join(repositoryDir, 'plugins'))) {
    const path = join('plugins', folder);
    const manifest = join(repositoryDir, path, 'package.json');
    if (existsSync(manifest)) {
      const {
        name,
        version,
        private: isPrivate,
      } = JSON.parse(await readFile(manifest, 'utf8'));
      if (!isPrivate) {
        packages.push({ name, version, path });
      }
    }
  }
  return packages.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
