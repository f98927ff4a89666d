import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../databases/withClient.mjs';
import { awaitIdleCluster } from './awaitIdleCluster.mjs';
import { chooseServerUser } from './chooseServerUser.mjs';
import { findBinaries } from './findBinaries.mjs';
import { findFreePort } from './findFreePort.mjs';
import { initializeCluster } from './initializeCluster.mjs';
import { placeForServer } from './placeForServer.mjs';
import { PostgresStartError } from './PostgresStartError.mjs';
import { readPostmasterFile } from './postmasterFile.mjs';
import {
  createSuperuserPassword,
  readSuperuserPassword,
} from './superuserPassword.mjs';
import { superviseServer } from './superviseServer.mjs';

const START_PATIENCE = 60_000;
const LARGEST_LOG = 10 * 1024 * 1024;

/**
 * Starts an embedded PostgreSQL server on a data folder, which is made at the
 * first start. It listens on 127.0.0.1 only. See `index.d.ts` for the options.
 *
 * @param {import('../index.d.ts').StartPostgresOptions} options
 * @returns {Promise<import('../index.d.ts').PostgresServer>}
 */
export async function startPostgres(options) {
  const dataDir = resolve(options.dataDir);
  const major = options.major ?? 18;
  const durable = options.durable ?? true;
  const binaries = await findBinaries(major);
  const user = await chooseServerUser();
  await mkdir(dataDir, { recursive: true });
  const { nativeDir, clusterDir } = await placeForServer({
    dataDir,
    binaries,
    user,
  });
  await refuseOtherVersion(dataDir, clusterDir, major);

  let password = await readSuperuserPassword(dataDir);
  if (existsSync(clusterDir)) {
    if (!password) {
      throw new PostgresStartError(
        `The password of the database in '${dataDir}' is lost (file 'superuser-password').`,
        "Run 'npm run reset' to start over, or set DATAMAP_DATA_DIR to another folder.",
      );
    }
    await awaitIdleCluster({ clusterDir, dataDir });
  } else {
    // Told before anything is made.
    await findFreePort(options.port);
    password = await createSuperuserPassword(dataDir);
    await initializeCluster({
      major,
      nativeDir,
      clusterDir,
      password,
      durable,
      user,
    });
  }

  const logFile = options.logFile ?? join(dataDir, 'postgres.log');
  await putLargeLogAside(logFile);
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort(options.port);
    const logStart = await sizeOf(logFile);
    const supervised = superviseServer({
      nativeDir,
      clusterDir,
      logFile,
      user,
      settings: {
        ...(durable
          ? {}
          : {
              fsync: 'off',
              synchronous_commit: 'off',
              full_page_writes: 'off',
            }),
        max_connections: 100,
        shared_buffers: '128MB',
        timezone: 'UTC',
        log_timezone: 'UTC',
        ...options.settings,
        listen_addresses: '127.0.0.1',
        port,
        unix_socket_directories: '',
      },
    });
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    try {
      await awaitReady({ supervised, clusterDir, logFile, logStart, url });
    } catch (error) {
      await supervised.stop();
      // Somebody took the port between our looking and the server's asking.
      const text = error instanceof Error ? error.message : '';
      if (!options.port && attempt < 3 && text.includes('could not bind')) {
        continue;
      }
      throw error;
    }
    return {
      url,
      port,
      major,
      pid: /** @type {number} */ (supervised.pid),
      logFile,
      stop: () => supervised.stop(),
      onExit: listener => {
        supervised.ended.then(({ reason }) => {
          if (!supervised.isStopping()) {
            listener(
              new Error(
                `The embedded PostgreSQL server ended unexpectedly (${reason}). Its log is '${logFile}'.`,
              ),
            );
          }
        });
      },
    };
  }
}

/**
 * @param {string} dataDir
 * @param {string} clusterDir
 * @param {number} major
 */
async function refuseOtherVersion(dataDir, clusterDir, major) {
  if (!existsSync(clusterDir)) {
    return;
  }
  const found = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').then(
    text => text.trim(),
    () => 'unknown',
  );
  if (found !== `${major}`) {
    throw new PostgresStartError(
      `The data folder '${dataDir}' belongs to PostgreSQL ${found}, and this is PostgreSQL ${major}.`,
      "Run 'npm run reset' to start over with an empty one, or set DATAMAP_DATA_DIR to another folder.",
    );
  }
}

/** @param {string} file */
async function sizeOf(file) {
  return await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** @param {string} logFile */
async function putLargeLogAside(logFile) {
  const size = await sizeOf(logFile);
  if (size > LARGEST_LOG) {
    await rename(logFile, `${logFile}.old`);
  }
}

/**
 * @param {object} options
 * @param {ReturnType<typeof superviseServer>} options.supervised
 * @param {string} options.clusterDir
 * @param {string} options.logFile
 * @param {number} options.logStart bytes
 * @param {string} options.url
 */
async function awaitReady(options) {
  const { supervised, clusterDir, logFile, logStart, url } = options;
  /** @type {{ reason: string, error?: Error } | undefined} */
  let end;
  supervised.ended.then(found => {
    end = found;
  });
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    const file = await readPostmasterFile(clusterDir);
    if (!end && file?.pid === supervised.pid && file?.status === 'ready') {
      await withClient(url, client => client.query('SELECT 1'));
      return;
    }
    if (end?.error) {
      throw end.error;
    }
    if (end || Date.now() > deadline) {
      const log = await readFile(logFile);
      const said = log.subarray(logStart).toString('utf8').trim();
      throw new PostgresStartError(
        `The embedded PostgreSQL server did not start (${
          end?.reason ?? `not ready after ${START_PATIENCE / 1000} s`
        }). Its log '${logFile}' says: ${said.slice(-2000)}`,
        'Put right what the log names and start again.',
      );
    }
    await sleep(25);
  }
}
