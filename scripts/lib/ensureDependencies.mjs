import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { isCurrent, writeMarker } from './marker.mjs';
import { readNpmSettings, yarnVariables } from './npmSettings.mjs';
import { repositoryDir } from './paths.mjs';
import { registryError } from './registryError.mjs';
import { runCaptured } from './runCommand.mjs';
import { yarnFile } from './yarnFile.mjs';

/**
 * Installs what yarn.lock names, unless that is there already.
 *
 * @param {{ stages: import('./Stages.mjs').Stages }} options
 * @throws StartError if the registry cannot be reached
 */
export async function ensureDependencies({ stages }) {
  if (process.env.DATAMAP_SKIP_INSTALL === '1') {
    stages.skip('Dependencies (DATAMAP_SKIP_INSTALL)');
    return;
  }
  const marker = join(repositoryDir, 'node_modules', '.datamap-installed');
  const hash = await hashFiles(await listManifests(), {
    salt: `${process.platform}-${process.arch}`,
  });
  if (await isCurrent(marker, hash)) {
    stages.skip('Dependencies');
    return;
  }
  await stages.run('Installing dependencies', installDependencies);
  await writeMarker(marker, hash);
}

async function installDependencies() {
  const npm = await readNpmSettings(process.env);
  const yarn = await yarnFile();
  const { code, output } = await runCaptured(
    process.execPath,
    [yarn, 'install', '--immutable'],
    {
      cwd: repositoryDir,
      env: {
        ...process.env,
        ...yarnVariables(npm, process.env),
        YARN_ENABLE_PROGRESS_BARS: 'false',
        YARN_ENABLE_TELEMETRY: 'false',
        YARN_HTTP_RETRY: '4',
      },
    },
  );
  if (code !== 0) {
    throw registryError({
      what: 'The dependencies',
      registry: npm.registry,
      output,
    });
  }
}

async function listManifests() {
  const files = [
    'package.json',
    'yarn.lock',
    '.yarnrc.yml',
    'e2e/package.json',
  ];
  for (const folder of ['packages', 'plugins']) {
    for (const name of await readdir(join(repositoryDir, folder))) {
      files.push(`${folder}/${name}/package.json`);
    }
  }
  return files
    .map(file => join(repositoryDir, file))
    .filter(file => existsSync(file));
}
