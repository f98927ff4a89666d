import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

/**
 * Reads a report of a test runner, and removes it. One that was not written
 * counts nothing, and so fails.
 *
 * @param {string} file
 * @param {(report: object) => import('./counts.mjs').Counts} count
 */
export async function readReport(file, count) {
  if (!existsSync(file)) {
    return { passed: 0, failed: 0 };
  }
  const report = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return count(report);
}
