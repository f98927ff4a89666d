import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from './paths.mjs';

/** The path of the yarn that this repository brings with it. */
export async function yarnFile() {
  const text = await readFile(join(repositoryDir, '.yarnrc.yml'), 'utf8');
  return join(repositoryDir, /^yarnPath: (.+)$/m.exec(text)[1].trim());
}
