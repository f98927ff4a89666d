import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * One hash of the names and contents of files, whatever their order.
 *
 * @param {string[]} files
 * @param {{ salt?: string, root?: string }} [options] `root` makes names relative
 */
export async function hashFiles(files, options = {}) {
  const hash = createHash('sha256').update(options.salt ?? '');
  for (const file of [...files].sort()) {
    const content = createHash('sha256').update(await readFile(file));
    const name = options.root ? relative(options.root, file) : file;
    hash.update(`${name}\0${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

/**
 * Every file below a folder, apart from folders of the given names.
 *
 * @param {string} folder
 * @param {string[]} [except]
 * @returns {Promise<string[]>}
 */
export async function listFiles(folder, except = ['node_modules', 'dist']) {
  const files = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isFile()) {
      files.push(path);
    } else if (entry.isDirectory() && !except.includes(entry.name)) {
      files.push(...(await listFiles(path, except)));
    }
  }
  return files;
}
