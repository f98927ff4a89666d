import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles, listFiles } from '../hashFiles.mjs';
import { isCurrent, writeMarker } from '../marker.mjs';
import { repositoryDir } from '../paths.mjs';
import { lastLines } from '../registryError.mjs';
import { runCaptured } from '../runCommand.mjs';
import { StartError } from '../StartError.mjs';

const APP = join(repositoryDir, 'packages', 'app');

/**
 * Builds the frontend, unless what it is made of is as it was at the last build.
 *
 * @param {{ stages: import('../Stages.mjs').Stages }} options
 */
export async function buildFrontend({ stages }) {
  const marker = join(APP, 'dist', '.datamap-built');
  const hash = await hashFiles(await listInputs(), { root: repositoryDir });
  if (
    existsSync(join(APP, 'dist', 'index.html')) &&
    (await isCurrent(marker, hash))
  ) {
    stages.skip('Frontend');
    return;
  }
  await stages.run('Building the frontend', async () => {
    const { code, output } = await runCaptured(
      process.execPath,
      [
        join(repositoryDir, 'node_modules/@backstage/cli/bin/backstage-cli'),
        'package',
        'build',
      ],
      { cwd: APP, env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (code !== 0) {
      throw new StartError(
        `The frontend could not be built. The build said:\n${lastLines(
          output,
          30,
        )}`,
        'Put right what it names and start again.',
      );
    }
  });
  await writeMarker(marker, hash);
}

/** The app, the packages of this repository that it uses, and what both depend on. */
async function listInputs() {
  const files = ['yarn.lock', 'app-config.yaml', 'tsconfig.json'].map(file =>
    join(repositoryDir, file),
  );
  for (const folder of await listPackages(APP)) {
    files.push(...(await listFiles(folder)));
  }
  return files;
}

async function listPackages(app) {
  const folders = new Map();
  for (const group of ['packages', 'plugins']) {
    for (const name of await readdir(join(repositoryDir, group))) {
      const folder = join(repositoryDir, group, name);
      if (existsSync(join(folder, 'package.json'))) {
        folders.set((await readManifest(folder)).name, folder);
      }
    }
  }
  const found = new Set([app]);
  for (const folder of found) {
    const { dependencies = {} } = await readManifest(folder);
    for (const name of Object.keys(dependencies)) {
      if (folders.has(name)) {
        found.add(folders.get(name));
      }
    }
  }
  return [...found];
}

async function readManifest(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}
