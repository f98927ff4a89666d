import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { repositoryDir } from '../paths.mjs';

const read = file => readFile(join(repositoryDir, file), 'utf8');
const entities = parseAllDocuments(await read('catalog-info.yaml')).map(one =>
  one.toJS(),
);
const ofKind = kind => entities.find(one => one.kind === kind);

describe('catalog-info.yaml', () => {
  it('names every package', async () => {
    const packages = [];
    for (const folder of ['packages', 'plugins']) {
      for (const name of await readdir(join(repositoryDir, folder))) {
        if (existsSync(join(repositoryDir, folder, name, 'package.json'))) {
          packages.push(`./${folder}/${name}/catalog-info.yaml`);
        }
      }
    }
    assert.deepEqual(
      ofKind('Location').spec.targets.toSorted(),
      packages.toSorted(),
    );
    for (const target of packages) {
      assert.ok(existsSync(join(repositoryDir, target)), target);
    }
  });

  it('describes the API by its OpenAPI document, and who provides it', async () => {
    const { metadata, spec } = ofKind('API');
    const document = parse(await read(spec.definition.$text));
    assert.equal(spec.type, 'openapi');
    assert.match(document.openapi, /^3\./);
    assert.ok(Object.keys(document.paths).length > 0);
    const backend = parse(
      await read('plugins/datamap-backend/catalog-info.yaml'),
    );
    assert.deepEqual(backend.spec.providesApis, [metadata.name]);
  });
});
