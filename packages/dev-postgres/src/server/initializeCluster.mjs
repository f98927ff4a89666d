import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PostgresStartError } from './PostgresStartError.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * Names of a UTF-8 locale of the C library, plainest first. pg_trgm asks the C
 * library what a letter is, in PostgreSQL 18 as well, whatever the database's
 * own locale provider says: under ctype C Korean letters are none, and
 * `show_trgm('환불')` is empty.
 */
const CTYPES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'UTF-8'];

/** From 17 on order and case come from PostgreSQL itself, the same on every machine. */
const BUILTIN_PROVIDER = [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/**
 * Makes a new cluster. It is made beside its place and moved there when it is
 * complete, so that a half made one is never taken for a whole one.
 *
 * @param {object} options
 * @param {number} options.major
 * @param {string} options.nativeDir
 * @param {string} options.clusterDir
 * @param {string} options.password the superuser's
 * @param {boolean} options.durable
 * @param {{ uid: number, gid: number } | undefined} options.user
 */
export async function initializeCluster(options) {
  const { major, nativeDir, clusterDir, user } = options;
  const partial = `${clusterDir}.partial`;
  const passwordFile = `${clusterDir}.password`;
  try {
    await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600 });
    if (user) {
      await chown(passwordFile, user.uid, user.gid);
    }
    let failure = '';
    for (const ctype of CTYPES) {
      await rm(partial, { recursive: true, force: true });
      await mkdir(partial, { mode: 0o700 });
      if (user) {
        await chown(partial, user.uid, user.gid);
      }
      const { code, output } = await runProgram(
        join(nativeDir, 'bin', 'initdb'),
        [
          `--pgdata=${partial}`,
          '--username=postgres',
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale=C',
          `--lc-ctype=${ctype}`,
          ...(major >= 17 ? BUILTIN_PROVIDER : []),
          ...(options.durable ? [] : ['--no-sync']),
        ],
        user,
      );
      if (code === 0) {
        await rename(partial, clusterDir);
        return;
      }
      failure = output.trim();
    }
    throw new PostgresStartError(
      `PostgreSQL ${major} could not make its data in '${clusterDir}'. It said: ${failure}`,
      /locale/i.test(failure)
        ? `Install one of the locales ${CTYPES.join(', ')} and start again.`
        : 'Put right what it names and start again, or set DATAMAP_DATA_DIR to another folder.',
    );
  } finally {
    await rm(partial, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}
