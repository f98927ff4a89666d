import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { isSupportedNode, nodePackage, thisMachine } from './nodePackage.mjs';
import { npmCommand, readNpmSettings } from './npmSettings.mjs';
import { toolsDir } from './paths.mjs';
import { registryError } from './registryError.mjs';
import { runCaptured } from './runCommand.mjs';

/**
 * A Node that the portal runs on: this one, or Node 24 from npm, installed
 * into the repository's own folder.
 *
 * @param {{ stages: import('./Stages.mjs').Stages }} options
 * @returns {Promise<string>} the program
 * @throws StartError if the platform is not supported or Node cannot be had
 */
export async function ensureNode({ stages }) {
  const wanted = nodePackage(thisMachine());
  if (isSupportedNode(process.versions.node)) {
    return process.execPath;
  }
  const [name] = wanted.split('@');
  const program = join(toolsDir, wanted, 'node_modules', name, 'bin', 'node');
  if (await isRunnable(program)) {
    return program;
  }
  await stages.run(
    `Fetching Node 24 (this machine has ${process.versions.node})`,
    () => installNode(wanted),
  );
  return program;
}

async function installNode(wanted) {
  const [npm, first] = npmCommand(process.env);
  const { code, output } = await runCaptured(npm, [
    ...first,
    'install',
    wanted,
    `--prefix=${join(toolsDir, wanted)}`,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-workspaces',
    '--fetch-retries=2',
    '--fetch-retry-maxtimeout=10000',
  ]);
  if (code !== 0) {
    const { registry } = await readNpmSettings(process.env);
    throw registryError({ what: `Node 24 (${wanted})`, registry, output });
  }
}

async function isRunnable(program) {
  return access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
}
