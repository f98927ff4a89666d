import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { readNpmSettings, yarnVariables } from '../npmSettings.mjs';
import { repositoryDir } from '../paths.mjs';
import { lastLines } from '../registryError.mjs';
import { runCaptured } from '../runCommand.mjs';
import { yarnFile } from '../yarnFile.mjs';
import { createPortal, LEGACY_APP } from './createPortal.mjs';
import { followSteps } from './followSteps.mjs';
import { readSteps } from './readSteps.mjs';

/** What the documentation tells people to do, by file and section. */
const SUITE = ['README.md', 'In your own portal'];
const LEGACY = ['plugins/datamap/README.md', 'In the old frontend system'];

/** A registry may fail once, and what was fetched is kept for the next attempt. */
const ATTEMPTS = 4;

/**
 * Makes a portal and installs the suite into it by the steps of our own
 * documentation.
 *
 * @param {object} options
 * @param {string} options.folder made; outside this repository
 * @param {string} options.registry where our own packages come from
 * @returns {Promise<string>} the portal's folder
 */
export async function installPortal({ folder, registry }) {
  const yarnFolder = join(folder, 'bin');
  await writeYarn(yarnFolder);
  const portal = await createPortal({ folder, yarnFolder, registry });
  const run = await commandRunner(portal, yarnFolder);
  await followSteps({ portal, steps: await stepsOf(SUITE), run });
  await followSteps({
    portal,
    steps: await stepsOf(LEGACY),
    run: command =>
      run(command.replace('packages/app', `packages/${LEGACY_APP}`)),
    place: file => file.replace('packages/app/', `packages/${LEGACY_APP}/`),
  });
  return portal;
}

async function stepsOf([file, section]) {
  const text = await readFile(join(repositoryDir, file), 'utf8');
  return readSteps(text, section);
}

/** The `yarn` of the documentation's commands: ours. */
async function writeYarn(folder) {
  const file = join(folder, 'yarn');
  await mkdir(folder, { recursive: true });
  await writeFile(
    file,
    `#!/bin/sh\nexec '${process.execPath}' '${await yarnFile()}' "$@"\n`,
  );
  await chmod(file, 0o755);
}

async function commandRunner(portal, yarnFolder) {
  const variables = yarnVariables(
    await readNpmSettings(process.env),
    process.env,
  );
  const env = {
    ...process.env,
    ...variables,
    PATH: [yarnFolder, process.env.PATH].join(delimiter),
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    YARN_ENABLE_PROGRESS_BARS: 'false',
    YARN_ENABLE_TELEMETRY: 'false',
    // Yarn 4.13 may crash while it asks again by itself; we run it again.
    YARN_HTTP_RETRY: '0',
    YARN_IGNORE_PATH: '1',
    // Our own packages come over http from this machine.
    YARN_UNSAFE_HTTP_WHITELIST: [
      '127.0.0.1',
      variables.YARN_UNSAFE_HTTP_WHITELIST ??
        process.env.YARN_UNSAFE_HTTP_WHITELIST,
    ]
      .filter(Boolean)
      .join(','),
  };
  return async command => {
    let outcome = { code: 1, output: '' };
    for (
      let attempt = 1;
      attempt <= ATTEMPTS && outcome.code !== 0;
      attempt++
    ) {
      outcome = await runCaptured('/bin/sh', ['-c', command], {
        cwd: portal,
        env,
      });
    }
    if (outcome.code !== 0) {
      throw new Error(
        `The step '${command}' of the documentation failed:\n${lastLines(
          outcome.output,
          40,
        ).slice(-4_000)}`,
      );
    }
  };
}
