import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { hashFiles, listFiles } from './hashFiles.mjs';
import { isCurrent, writeMarker } from './marker.mjs';

describe('hashFiles', () => {
  let folder;
  let hash;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datamap-hash-'));
    await mkdir(join(folder, 'src'));
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, 'src/a.ts'), 'a');
    await writeFile(join(folder, 'b.ts'), 'b');
    await writeFile(join(folder, 'node_modules/c.ts'), 'c');
    hash = await hashFolder();
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function hashFolder() {
    return hashFiles(await listFiles(folder), { root: folder });
  }

  it('lists everything but what was installed', async () => {
    assert.deepEqual((await listFiles(folder)).sort(), [
      join(folder, 'b.ts'),
      join(folder, 'src/a.ts'),
    ]);
  });

  it('is the same for the same files, in any order and any place', async () => {
    const files = await listFiles(folder);
    assert.equal(await hashFiles(files.reverse(), { root: folder }), hash);
    const moved = `${folder}-moved`;
    await rename(folder, moved);
    folder = moved;
    assert.equal(await hashFolder(), hash);
  });

  it('changes with a content, a name, and a salt', async () => {
    const files = await listFiles(folder);
    assert.notEqual(await hashFiles(files, { root: folder, salt: 'x' }), hash);
    await rename(join(folder, 'b.ts'), join(folder, 'd.ts'));
    assert.notEqual(await hashFolder(), hash);
    await rename(join(folder, 'd.ts'), join(folder, 'b.ts'));
    await writeFile(join(folder, 'b.ts'), 'changed');
    assert.notEqual(await hashFolder(), hash);
  });

  it('is remembered by a marker', async () => {
    const marker = join(folder, 'dist', '.done');
    assert.equal(await isCurrent(marker, hash), false);
    await writeMarker(marker, hash);
    assert.equal(await isCurrent(marker, hash), true);
    assert.equal(await isCurrent(marker, 'another'), false);
  });
});
