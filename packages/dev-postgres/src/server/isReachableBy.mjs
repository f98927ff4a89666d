import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Whether a user may enter every folder on the way to a path. A folder below
 * `/root` or below what `mktemp -d` makes is closed to everybody else.
 *
 * @param {string} path the absolute path of a folder that exists
 * @param {{ uid: number, gid: number }} user
 */
export async function isReachableBy(path, user) {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    let enter = 0o001;
    if (uid === user.uid) {
      enter = 0o100;
    } else if (gid === user.gid) {
      enter = 0o010;
    }
    if ((mode & enter) === 0) {
      return false;
    }
    if (folder === dirname(folder)) {
      return true;
    }
  }
}
