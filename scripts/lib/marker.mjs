import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Whether a step was last done with inputs of this hash.
 *
 * @param {string} file where the step left its mark
 * @param {string} hash
 */
export async function isCurrent(file, hash) {
  const found = await readFile(file, 'utf8').catch(() => undefined);
  return found?.trim() === hash;
}

/**
 * Leaves a mark that a step was done.
 *
 * @param {string} file
 * @param {string} hash
 */
export async function writeMarker(file, hash) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${hash}\n`);
}
