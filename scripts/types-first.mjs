// Puts the types first among the conditions of each export in package.json:
// conditions are tried in order, and the CLI's prepack puts them second. Runs
// after it, in the folder of a package with several entry points.
import { readFile, writeFile } from 'node:fs/promises';

const file = 'package.json';
const manifest = JSON.parse(await readFile(file, 'utf8'));
const exports = Object.fromEntries(
  Object.entries(manifest.exports).map(([path, conditions]) => {
    if (typeof conditions === 'string' || !conditions.types) {
      return [path, conditions];
    }
    const { types, ...others } = conditions;
    return [path, { types, ...others }];
  }),
);
await writeFile(file, `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`);
