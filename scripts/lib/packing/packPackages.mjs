import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { lastLines } from '../registryError.mjs';
import { runCaptured } from '../runCommand.mjs';
import { yarnFile } from '../yarnFile.mjs';
import { publishablePackages } from './publishablePackages.mjs';
import { stageSources } from './stageSources.mjs';

/** @typedef {{ name: string, version: string, path: string, tarball: string }} PackedPackage */

/**
 * Builds every package that is published and packs it as `yarn npm publish`
 * would. The repository's own folders stay as they are.
 *
 * @param {object} options
 * @param {string} options.folder for the copies and the tarballs, somewhere below
 * the repository's
 * @returns {Promise<PackedPackage[]>}
 */
export async function packPackages({ folder }) {
  const stage = join(folder, 'sources');
  const tarballs = join(folder, 'tarballs');
  const packages = await publishablePackages();
  await stageSources({ folder: stage, packages });
  await mkdir(tarballs, { recursive: true });
  const run = (program, args, path = '.') =>
    runOrThrow(program, args, join(stage, path));

  const modules = join(repositoryDir, 'node_modules');
  await run(join(modules, 'typescript/bin/tsc'), []);
  await run(join(modules, '@backstage/cli/bin/backstage-cli'), [
    'repo',
    'build',
  ]);
  const yarn = await yarnFile();
  const packed = [];
  for (const one of packages) {
    const tarball = join(
      tarballs,
      `${one.name.replace('@', '').replace('/', '-')}-${one.version}.tgz`,
    );
    await run(yarn, ['pack', '--out', tarball], one.path);
    packed.push({ ...one, tarball });
  }
  return packed;
}

async function runOrThrow(program, args, cwd) {
  const { code, output } = await runCaptured(
    process.execPath,
    [program, ...args],
    {
      cwd,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        YARN_IGNORE_PATH: '1',
      },
    },
  );
  if (code !== 0) {
    throw new Error(
      `Packing failed in '${cwd}': '${program} ${args.join(
        ' ',
      )}' said:\n${lastLines(output, 40)}`,
    );
  }
}
