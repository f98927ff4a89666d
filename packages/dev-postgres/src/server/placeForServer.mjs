import { createHash } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  mkdir,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReachableBy } from './isReachableBy.mjs';
import { PostgresStartError } from './PostgresStartError.mjs';

/**
 * Where the programs and the cluster really lie. Mostly that is where they
 * were asked for. Only a server that runs as another user than we do (we are
 * root) may be unable to enter those folders; then the programs are copied and
 * the cluster is kept where that user can go, with a link left in its place.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {{ version: string, nativeDir: string }} options.binaries
 * @param {{ uid: number, gid: number } | undefined} options.user
 * @param {string[]} [options.shelters] folders to try, best first
 * @returns {Promise<{ nativeDir: string, clusterDir: string }>}
 */
export async function placeForServer(options) {
  const { dataDir, binaries, user } = options;
  const link = join(dataDir, 'cluster');
  if (!user) {
    return { nativeDir: binaries.nativeDir, clusterDir: link };
  }
  const shelters = options.shelters ?? [
    '/var/lib/datamap',
    join(tmpdir(), 'datamap'),
  ];
  return {
    nativeDir: (await isReachableBy(binaries.nativeDir, user))
      ? binaries.nativeDir
      : await copyPrograms(binaries, shelters, user),
    clusterDir: (await isReachableBy(dataDir, user))
      ? link
      : await moveCluster(link, shelters, user),
  };
}

/**
 * Removes a data folder and what was kept elsewhere on its behalf. No server
 * may be running on it.
 *
 * @param {string} dataDir
 */
export async function removeDataDir(dataDir) {
  const link = join(dataDir, 'cluster');
  const elsewhere = await readlink(link).catch(() => undefined);
  if (elsewhere) {
    await rm(elsewhere, { recursive: true, force: true });
  }
  await rm(dataDir, { recursive: true, force: true });
}

/**
 * @param {{ version: string, nativeDir: string }} binaries
 * @param {string[]} shelters
 * @param {{ uid: number, gid: number }} user
 */
async function copyPrograms(binaries, shelters, user) {
  const shelter = await findShelter(shelters, user);
  const copy = join(
    shelter,
    `programs-${binaries.version}-${process.platform}-${process.arch}`,
  );
  if (await access(join(copy, 'bin', 'postgres')).then(yes, no)) {
    return copy;
  }
  const partial = `${copy}.${process.pid}`;
  await cp(binaries.nativeDir, partial, {
    recursive: true,
    verbatimSymlinks: true,
    filter: source => !source.endsWith('.a') && !source.endsWith('/pgxs'),
  });
  await rename(partial, copy).catch(async error => {
    await rm(partial, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') {
      throw error;
    }
  });
  return copy;
}

/**
 * @param {string} link
 * @param {string[]} shelters
 * @param {{ uid: number, gid: number }} user
 */
async function moveCluster(link, shelters, user) {
  const found = await lstat(link).catch(() => undefined);
  if (found?.isSymbolicLink()) {
    return await readlink(link);
  }
  if (found) {
    throw new PostgresStartError(
      `The user '${user.uid}', as whom PostgreSQL runs when started by root, cannot enter '${link}'.`,
      'Open the folders above it (chmod o+x), or set DATAMAP_DATA_DIR to a folder that everybody can enter.',
    );
  }
  const shelter = await findShelter(shelters, user);
  const name = createHash('sha256').update(link).digest('hex').slice(0, 16);
  const clusterDir = join(shelter, `cluster-${name}`);
  // Left over from a data folder of the same name that was deleted by hand.
  await rm(clusterDir, { recursive: true, force: true });
  await symlink(clusterDir, link);
  return clusterDir;
}

/**
 * @param {string[]} shelters
 * @param {{ uid: number, gid: number }} user
 */
async function findShelter(shelters, user) {
  for (const shelter of shelters) {
    const usable = await mkdir(shelter, { recursive: true })
      .then(() => chmod(shelter, 0o755))
      .then(() => access(shelter, constants.W_OK))
      .then(() => isReachableBy(shelter, user))
      .catch(no);
    if (usable) {
      return shelter;
    }
  }
  throw new PostgresStartError(
    `PostgreSQL cannot run as root, and no folder was found that the user '${
      user.uid
    }' can enter (tried ${shelters
      .map(shelter => `'${shelter}'`)
      .join(', ')}).`,
    'Run this as an ordinary user.',
  );
}

function yes() {
  return true;
}

function no() {
  return false;
}
