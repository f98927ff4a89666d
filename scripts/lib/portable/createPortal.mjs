import { cp, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { lastLines } from '../registryError.mjs';
import { runCaptured } from '../runCommand.mjs';

/**
 * Left out of the portal: they need a native module that is compiled while it
 * is installed, for which a machine may have no tools.
 */
const LEFT_OUT = [
  '@backstage/plugin-scaffolder-backend',
  '@backstage/plugin-scaffolder-backend-module-github',
  '@backstage/plugin-scaffolder-backend-module-notifications',
  'better-sqlite3',
  'node-gyp',
];

/** The package of the app of the old frontend system, beside `app`. */
export const LEGACY_APP = 'app-legacy';

/**
 * Makes a portal as `create-app` does, with two apps: that of today's template,
 * and that of the template for the old frontend system. Nothing is installed
 * yet. Versions are those that this repository is tested with.
 *
 * @param {object} options
 * @param {string} options.folder made; outside this repository, whose
 * node_modules must not be found from there
 * @param {string} options.yarnFolder holds a program `yarn`
 * @param {string} options.registry where our own packages come from
 * @returns {Promise<string>} the portal's folder
 */
export async function createPortal({ folder, yarnFolder, registry }) {
  const portal = join(folder, 'portal');
  const legacy = join(folder, 'legacy');
  await createApp({ name: 'portal', folder, yarnFolder });
  await createApp({ name: 'legacy', folder, yarnFolder, args: ['--legacy'] });

  const legacyApp = join(portal, 'packages', LEGACY_APP);
  await cp(join(legacy, 'packages/app'), legacyApp, { recursive: true });
  await editJson(join(legacyApp, 'package.json'), manifest => ({
    ...manifest,
    name: LEGACY_APP,
  }));
  await rm(legacy, { recursive: true });
  await leaveOut(join(portal, 'packages/backend'));
  await pinVersions(portal, registry);
  return portal;
}

async function createApp({ name, folder, yarnFolder, args = [] }) {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('@backstage/create-app/package.json');
  const { code, output } = await runCaptured(
    process.execPath,
    [
      join(dirname(manifest), 'bin/backstage-create-app'),
      '--skip-install',
      ...args,
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        BACKSTAGE_APP_NAME: name,
        PATH: [yarnFolder, process.env.PATH].join(delimiter),
      },
    },
  );
  if (code !== 0) {
    throw new Error(`create-app failed:\n${lastLines(output, 20)}`);
  }
}

async function leaveOut(backend) {
  await editJson(join(backend, 'package.json'), manifest => ({
    ...manifest,
    dependencies: Object.fromEntries(
      Object.entries(manifest.dependencies).filter(
        ([name]) => !LEFT_OUT.includes(name),
      ),
    ),
  }));
  const index = join(backend, 'src/index.ts');
  const source = await readFile(index, 'utf8');
  await writeFile(
    index,
    source.replace(
      /^backend\.add\(\s*import\('([^']+)'\),?\s*\);\n/gm,
      (line, name) => (LEFT_OUT.includes(name) ? '' : line),
    ),
  );
}

/** create-app gives a portal a lockfile to start from, too. */
async function pinVersions(portal, registry) {
  const { resolutions, dependenciesMeta } = JSON.parse(
    await readFile(join(repositoryDir, 'package.json'), 'utf8'),
  );
  await editJson(join(portal, 'package.json'), manifest => ({
    ...manifest,
    resolutions: { ...manifest.resolutions, ...resolutions },
    dependenciesMeta,
  }));
  await copyFile(join(repositoryDir, 'yarn.lock'), join(portal, 'yarn.lock'));
  const settings = join(portal, '.yarnrc.yml');
  await writeFile(
    settings,
    `${(
      await readFile(settings, 'utf8')
    ).replace(/^npmMinimalAgeGate: .*$/m, 'npmMinimalAgeGate: 0')}
npmScopes:
  datamap:
    npmRegistryServer: '${registry}'
`,
  );
}

async function editJson(file, edit) {
  const edited = edit(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, `${JSON.stringify(edited, null, 2)}\n`);
}
