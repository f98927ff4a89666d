import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { assertDataFolder } from './assertDataFolder.mjs';
import { findPortal, lockDataFolder } from './dataFolder.mjs';
import { readSecrets } from './secrets.mjs';

describe('a data folder', () => {
  let folder;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datamap-data-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('serves one portal at a time', async () => {
    const release = await lockDataFolder(folder);
    assert.equal(await findPortal(folder), process.pid);
    await assert.rejects(lockDataFolder(folder), error => {
      assert.match(error.message, new RegExp(`process ${process.pid}`));
      assert.match(error.remedy, /DATAMAP_DATA_DIR=<folder> PORT=7017/);
      return true;
    });
    await release();
    assert.equal(await findPortal(folder), undefined);
    await (
      await lockDataFolder(folder)
    )();
  });

  it('is free again after a portal was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(Date.now, 1e6)']);
    await writeFile(join(folder, 'portal.pid'), `${child.pid} `);
    assert.equal(await findPortal(folder), child.pid);
    const ended = new Promise(resolve => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    assert.equal(await findPortal(folder), undefined);
    await (
      await lockDataFolder(folder)
    )();
  });

  it('does not take a process for the portal that had its number before', async () => {
    await writeFile(join(folder, 'portal.pid'), `${process.pid} 1`);
    const expected = process.platform === 'linux' ? undefined : process.pid;
    assert.equal(await findPortal(folder), expected);
  });

  it('says what to do where it cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await assert.rejects(lockDataFolder(join(folder, 'file', 'data')), {
      remedy: /DATAMAP_DATA_DIR=<folder>/,
    });
  });

  it('keeps its secrets, for its owner only', async () => {
    const secrets = await readSecrets(folder);
    assert.match(secrets.sessionSecret, /^[0-9a-f]{64}$/);
    assert.notEqual(secrets.sessionSecret, secrets.oidcClientSecret);
    assert.deepEqual(await readSecrets(folder), secrets);
    const { mode } = await stat(join(folder, 'secrets.json'));
    assert.equal(mode & 0o777, 0o600);
  });

  it('is not removed if it holds what no portal made', async () => {
    await readSecrets(folder);
    await assertDataFolder(folder);
    await writeFile(join(folder, 'thesis.docx'), '');
    await assert.rejects(assertDataFolder(folder), {
      message: /'thesis\.docx'/,
      remedy: /DATAMAP_DATA_DIR/,
    });
    assert.equal((await readdir(folder)).length, 2);
  });
});
