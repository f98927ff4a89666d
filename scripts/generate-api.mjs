// Makes the API's types and the document's module from the OpenAPI document,
// which is the source: `yarn generate:api`. With --check it only compares.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const folder = new URL('../plugins/datamap-common/', import.meta.url);
const source = new URL('openapi/datamap.v1.yaml', folder);
const header =
  '// Generated from openapi/datamap.v1.yaml by `yarn generate:api`.\n';

const outputs = [
  {
    file: new URL('src/api/schema.generated.ts', folder),
    text: `${header}${astToString(await openapiTS(source))}`,
  },
  {
    file: new URL('src/api/document.generated.ts', folder),
    text: `${header}
/**
 * The OpenAPI document of the API.
 *
 * @public
 */
export const datamapApiDocument = ${JSON.stringify(
      parse(await readFile(source, 'utf8')),
      null,
      2,
    )};
`,
  },
];

let stale = false;
for (const { file, text } of outputs) {
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    stale = true;
    console.error(
      `"${file.pathname}" is not what the OpenAPI document says: run "yarn generate:api".`,
    );
  }
}
process.exitCode = stale ? 1 : 0;
