import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { readSteps } from '../portable/readSteps.mjs';

/**
 * The SQL blocks of a section of the documentation, by the comment that each
 * begins with.
 *
 * @param {string} file
 * @param {string} section
 * @returns {Promise<Map<string, string>>}
 */
export async function sqlBlocks(file, section) {
  const markdown = await readFile(join(repositoryDir, file), 'utf8');
  return new Map(
    readSteps(markdown, section)
      .filter(({ language }) => language === 'sql')
      .map(({ text }) => [/^-- (.+)$/m.exec(text)[1], text]),
  );
}
