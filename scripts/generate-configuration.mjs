// Writes docs/configuration.md from the packages' config.d.ts, which are the
// source: `yarn generate:configuration`. With --check it only compares.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import prettier from 'prettier';
import { readConfigKeys } from './lib/configuration/readConfigKeys.mjs';
import { renderConfiguration } from './lib/configuration/renderConfiguration.mjs';
import { publishablePackages } from './lib/packing/publishablePackages.mjs';
import { repositoryDir } from './lib/paths.mjs';

const file = join(repositoryDir, 'docs/configuration.md');

const packages = [];
for (const { name, path } of await publishablePackages()) {
  const source = join(repositoryDir, path, 'config.d.ts');
  if (existsSync(source)) {
    const keys = readConfigKeys(await readFile(source, 'utf8'));
    packages.push({ name, path, keys });
  }
}
const text = prettier.format(renderConfiguration(packages), {
  ...(await prettier.resolveConfig(file)),
  filepath: file,
});

if (!process.argv.includes('--check')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error(
    `"${file}" is not what the packages' config.d.ts say: run "yarn generate:configuration".`,
  );
  process.exitCode = 1;
}
