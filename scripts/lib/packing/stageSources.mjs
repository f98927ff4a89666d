import { existsSync } from 'node:fs';
import {
  copyFile,
  cp,
  mkdir,
  readFile,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { repositoryDir } from '../paths.mjs';

/** Made by building; a stage builds them itself. */
const BUILT = new Set(['dist', 'dist-types', 'coverage', 'node_modules']);

/** What a workspace needs besides its packages. */
const ROOT_FILES = [
  '.yarnrc.yml',
  'backstage.json',
  'yarn.lock',
  'scripts/types-first.mjs',
  // What yarn installed, and where: it packs nothing that it did not install.
  '.yarn/install-state.gz',
  'node_modules/.yarn-state.yml',
];

/**
 * Copies the sources of packages to a folder inside this repository, as a
 * workspace that finds what is installed here. Packing rewrites package.json
 * files for a moment, which must not happen to the sources themselves.
 *
 * @param {object} options
 * @param {string} options.folder made, somewhere below the repository's
 * @param {Array<{ name: string, path: string }>} options.packages
 */
export async function stageSources({ folder, packages }) {
  for (const file of ROOT_FILES) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(join(repositoryDir, file), join(folder, file));
  }
  await writeRootManifest(folder, packages);
  for (const { path } of packages) {
    await copySources(join(repositoryDir, path), join(folder, path));
  }
  await linkPackages(folder, packages);
}

/** The root's manifest with no other workspaces, and its TypeScript settings. */
async function writeRootManifest(folder, packages) {
  const manifest = await readJson(join(repositoryDir, 'package.json'));
  await writeJson(join(folder, 'package.json'), {
    ...manifest,
    workspaces: packages.map(({ path }) => path),
  });
  const typescript = await readJson(join(repositoryDir, 'tsconfig.json'));
  await writeJson(join(folder, 'tsconfig.json'), {
    ...typescript,
    include: packages.flatMap(({ path }) => [
      `${path}/src`,
      `${path}/config.d.ts`,
    ]),
  });
}

async function copySources(from, to) {
  await cp(from, to, {
    recursive: true,
    filter: source => !BUILT.has(basename(source)) || source === from,
  });
  if (existsSync(join(from, 'node_modules'))) {
    await symlink(join(from, 'node_modules'), join(to, 'node_modules'));
  }
}

/**
 * Our own packages are the copies, and all others are found further up, but
 * for the one whose program the packages' own scripts call.
 */
async function linkPackages(folder, packages) {
  const targets = [
    ...packages.map(({ name, path }) => [name, join(folder, path)]),
    ['@backstage/cli', join(repositoryDir, 'node_modules/@backstage/cli')],
  ];
  for (const [name, target] of targets) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(relative(dirname(link), target), link);
  }
}

async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

async function writeJson(file, content) {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
