import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../StartError.mjs';

const LOCK = 'portal.pid';
const OTHER_FOLDER =
  'Choose a folder that you may write to: DATAMAP_DATA_DIR=<folder> npm start.';

/**
 * Takes a data folder for this process, so that no second portal works on it.
 *
 * @param {string} dataDir made if it does not exist
 * @returns {Promise<() => Promise<void>>} gives it back
 * @throws StartError if a portal runs on it
 */
export async function lockDataFolder(dataDir) {
  try {
    await mkdir(dataDir, { recursive: true });
  } catch (error) {
    throw new StartError(
      `The data folder '${dataDir}' cannot be made (${error.code}).`,
      OTHER_FOLDER,
    );
  }
  const file = join(dataDir, LOCK);
  const mine = `${process.pid} ${(await processBegin(process.pid)) ?? ''}`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(file, mine, { flag: 'wx' });
      return async () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new StartError(
          `The data folder '${dataDir}' cannot be written to (${error.code}).`,
          OTHER_FOLDER,
        );
      }
    }
    const owner = await findPortal(dataDir);
    if (owner) {
      throw new StartError(
        `A portal (process ${owner}) is running on the data folder '${dataDir}'.`,
        'Stop it with Ctrl-C where it was started, or give the second one a folder and a port of its own: DATAMAP_DATA_DIR=<folder> PORT=7017 npm start.',
      );
    }
    await rm(file, { force: true });
  }
  throw new StartError(
    `The data folder '${dataDir}' was taken by another portal just now.`,
    'Start again, with DATAMAP_DATA_DIR=<folder> if it goes on.',
  );
}

/**
 * The process of the portal that runs on a data folder, if one does. A process
 * that got the number of one that died is told apart by when it began.
 *
 * @param {string} dataDir
 * @returns {Promise<number | undefined>}
 */
export async function findPortal(dataDir) {
  const text = await readFile(join(dataDir, LOCK), 'utf8').catch(() => '');
  const [pid, begin] = text.trim().split(' ');
  if (!(Number(pid) > 0) || !isAlive(Number(pid))) {
    return undefined;
  }
  const now = await processBegin(Number(pid));
  return begin && now && begin !== now ? undefined : Number(pid);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did; undefined without /proc. */
async function processBegin(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Field 22, counted from behind the name, which may hold blanks and brackets.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
