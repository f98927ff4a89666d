import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { repositoryDir } from './paths.mjs';
import { runCaptured } from './runCommand.mjs';

describe('npm start', () => {
  let dataDir;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'datamap-start-'));
  });

  afterEach(() => rm(dataDir, { recursive: true }));

  function run(command, environment) {
    return runCaptured(
      process.execPath,
      [join(repositoryDir, 'scripts', command)],
      {
        env: {
          ...process.env,
          DATAMAP_SKIP_INSTALL: '1',
          DATAMAP_DATA_DIR: dataDir,
          ...environment,
        },
      },
    );
  }

  it('ends with an error that names the remedy where its port is in use, and leaves nothing', async () => {
    const server = createServer();
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    const { code, output } = await run('start.mjs', { PORT: String(port) });
    await new Promise(resolve => server.close(resolve));
    assert.equal(code, 1);
    assert.match(
      output,
      new RegExp(`✗ Port ${port} .*in use[^]*→ .*PORT=\\d+`),
    );
    assert.deepEqual(await readdir(dataDir), []);
  });

  it('refuses what makes no sense before it does anything', async () => {
    const { code, output } = await run('start.mjs', { PORT: 'seven' });
    assert.equal(code, 1);
    assert.match(output, /✗ PORT is 'seven'[^]*→ /);
  });

  it('has its data reset only when no portal runs on it', async () => {
    const portal = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { lockDataFolder } from '${join(
          repositoryDir,
          'scripts/lib/portal/dataFolder.mjs',
        )}';
        await lockDataFolder(process.argv[1]);
        console.log('locked');
        setInterval(Date.now, 1e6);`,
        dataDir,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise(resolve => portal.stdout.once('data', resolve));
    const refused = await run('reset.mjs');
    assert.equal(refused.code, 1);
    assert.match(
      refused.output,
      new RegExp(`process ${portal.pid}[^]*→ Stop it`),
    );

    const ended = new Promise(resolve => portal.once('close', resolve));
    portal.kill('SIGKILL');
    await ended;
    const done = await run('reset.mjs');
    assert.equal(done.code, 0, done.output);
    await assert.rejects(readdir(dataDir), { code: 'ENOENT' });
    dataDir = await mkdtemp(join(tmpdir(), 'datamap-start-'));
  });
});
