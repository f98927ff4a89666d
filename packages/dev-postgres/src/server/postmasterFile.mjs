import { existsSync } from 'node:fs';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a running server writes about itself into `postmaster.pid`
 * (documentation 73.1, "Database File Layout").
 *
 * @param {string} clusterDir
 * @returns {Promise<{ pid: number, port: number, status: string } | undefined>}
 */
export async function readPostmasterFile(clusterDir) {
  const text = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(
    () => '',
  );
  const lines = text.split('\n').map(line => line.trim());
  const pid = Number(lines[0]);
  return pid > 0
    ? { pid, port: Number(lines[3]), status: lines[7] ?? '' }
    : undefined;
}

/**
 * The processes that work in a cluster's folder: a server always does. Where
 * the machine does not tell (no `/proc`), only whether the process of
 * `postmaster.pid` lives is known.
 *
 * @param {string} clusterDir
 * @returns {Promise<number[]>}
 */
export async function findServerProcesses(clusterDir) {
  if (!existsSync('/proc/self/cwd')) {
    const file = await readPostmasterFile(clusterDir);
    return file && isAlive(file.pid) ? [file.pid] : [];
  }
  const folder = await realpath(clusterDir);
  const found = [];
  for (const name of await readdir('/proc')) {
    if (/^\d+$/.test(name)) {
      const cwd = await readlink(`/proc/${name}/cwd`).catch(() => undefined);
      const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(
        () => '',
      );
      if (cwd === folder && command.includes('postgres')) {
        found.push(Number(name));
      }
    }
  }
  return found;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
