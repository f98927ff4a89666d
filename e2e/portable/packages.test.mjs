import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { repositoryDir } from '../../scripts/lib/paths.mjs';
import { knownFindings } from './knownFindings.mjs';
import { readTarball } from './readTarball.mjs';

const { DATAMAP_PACKAGES: file } = process.env;
if (!file) {
  throw new Error('Run the tests of the packages with "npm test -- portable".');
}
/** @type {import('../../scripts/lib/packing/packPackages.mjs').PackedPackage[]} */
const packages = JSON.parse(await readFile(file, 'utf8'));
const require = createRequire(import.meta.url);
const attw = join(
  dirname(require.resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
);

describe('the packages', () => {
  it('are all that this suite publishes', async () => {
    const folders = await readdir(join(repositoryDir, 'plugins'));
    assert.deepEqual(
      packages.map(({ path }) => path).sort(),
      folders.map(folder => join('plugins', folder)).sort(),
    );
  });
});

for (const { name, version, path, tarball } of packages) {
  describe(name, async () => {
    const files = await readTarball(tarball);
    const manifest = JSON.parse(files.get('package.json'));
    const source = JSON.parse(
      await readFile(join(repositoryDir, path, 'package.json'), 'utf8'),
    );

    it('holds what it was built to, and no sources or tests', () => {
      const strange = [...files.keys()].filter(
        one =>
          !/^(package\.json|README\.md|config\.schema\.json|dist\/.+|migrations\/.+\.js|openapi\/.+\.yaml)$/.test(
            one,
          ) || /\.test\.|__testUtils__|__fixtures__/.test(one),
      );
      assert.deepEqual(strange, []);
      assert.ok(files.get('README.md').length > 200);
    });

    it('names only files that are there', () => {
      const named = [
        manifest.main,
        manifest.module,
        manifest.types,
        ...Object.values(manifest.exports ?? {}).flatMap(one =>
          typeof one === 'string'
            ? [one]
            : [one.types, one.import, one.require, one.default],
        ),
      ].filter(Boolean);
      assert.ok(named.length > 1);
      for (const one of named) {
        assert.ok(files.has(one.replace(/^\.\//, '')), one);
      }
    });

    it('depends on published versions only', () => {
      for (const [other, range] of Object.entries({
        ...manifest.dependencies,
        ...manifest.peerDependencies,
      })) {
        assert.doesNotMatch(range, /workspace:|file:|link:|portal:/, other);
        const ours = packages.find(one => one.name === other);
        if (ours) {
          assert.equal(range, `^${ours.version}`, other);
        }
      }
    });

    it('says what it is, and under which licence', () => {
      assert.equal(manifest.version, version);
      assert.equal(manifest.license, 'Apache-2.0');
      assert.ok(manifest.description);
      assert.ok(manifest.keywords.includes('backstage'));
      assert.equal(manifest.repository.directory, path);
      assert.equal(manifest.publishConfig.access, 'public');
      assert.equal(manifest.backstage.role, source.backstage.role);
    });

    it('brings its configuration’s schema, if it has one', async () => {
      assert.equal(
        Boolean(manifest.configSchema),
        Boolean(source.configSchema),
      );
      if (manifest.configSchema) {
        const schema = JSON.parse(files.get(manifest.configSchema));
        assert.ok(Object.keys(schema.properties).length > 0);
      }
    });

    it('satisfies publint', async () => {
      const data = await readFile(tarball);
      const { messages } = await publint({
        pack: {
          tarball: data.buffer.slice(
            data.byteOffset,
            data.byteOffset + data.byteLength,
          ),
        },
        level: 'warning',
      });
      const known = knownFindings[manifest.backstage.role].publint;
      assert.deepEqual(
        messages.filter(({ code }) => !known.includes(code)),
        [],
      );
    });

    it('satisfies are-the-types-wrong', async () => {
      const known = knownFindings[manifest.backstage.role].types;
      await promisify(execFile)(process.execPath, [
        attw,
        tarball,
        '--no-emoji',
        ...(known.length > 0 ? ['--ignore-rules', ...known] : []),
      ]);
    });
  });
}

describe('what single packages bring', async () => {
  const filesOf = name =>
    readTarball(packages.find(one => one.name === name).tarball);

  it('the backend: every migration', async () => {
    const files = await filesOf('@datamap/plugin-datamap-backend');
    const migrations = await readdir(
      join(repositoryDir, 'plugins/datamap-backend/migrations'),
    );
    assert.ok(migrations.length > 0);
    for (const migration of migrations) {
      assert.ok(files.has(`migrations/${migration}`), migration);
    }
  });

  it('the vocabulary: the OpenAPI document', async () => {
    const files = await filesOf('@datamap/plugin-datamap-common');
    assert.match(files.get('openapi/datamap.v1.yaml'), /^openapi: 3/);
  });

  it('the frontend: a plugin that the app finds by itself at ./alpha, and none at .', async () => {
    const files = await filesOf('@datamap/plugin-datamap');
    const { exports, typesVersions } = JSON.parse(files.get('package.json'));
    assert.equal(exports['./alpha'].backstage, '@backstage/FrontendPlugin');
    assert.equal(exports['.'].backstage, undefined);
    assert.equal(exports['./package.json'], './package.json');
    assert.deepEqual(typesVersions['*'].alpha, ['dist/alpha.d.ts']);
    assert.doesNotMatch(
      files.get('dist/index.esm.js'),
      /export default|as default/,
    );
  });

  it('the frontend: `.` loads no page before it is opened', async () => {
    const files = await filesOf('@datamap/plugin-datamap');
    const loaded = new Set(['dist/index.esm.js']);
    for (const one of loaded) {
      const imports = files
        .get(one)
        .matchAll(/^(?:import|export) [^;]*?from '(\.[^']+)';$/gm);
      for (const [, path] of imports) {
        loaded.add(join(dirname(one), path));
      }
    }
    assert.ok(loaded.has('dist/legacy/pages.esm.js'));
    assert.deepEqual(
      [...loaded].filter(one => one.startsWith('dist/components/')),
      [],
    );
  });
});
