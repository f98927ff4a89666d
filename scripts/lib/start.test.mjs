import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { repositoryDir } from './paths.mjs';
import { findFreePort } from './portal/ports.mjs';
import { runCaptured } from './runCommand.mjs';

const lib = join(repositoryDir, 'scripts/lib');

describe('npm start', () => {
  let dataDir;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'datamap-start-'));
  });

  afterEach(() => rm(dataDir, { recursive: true }));

  function run(command, environment) {
    return runNode([join(repositoryDir, 'scripts', command)], environment);
  }

  /** The command without the build of the frontend. */
  function runModule(source, environment) {
    return runNode(['--input-type=module', '-e', source], environment);
  }

  function runNode(args, environment) {
    return runCaptured(process.execPath, args, {
      cwd: repositoryDir,
      env: {
        ...process.env,
        DATAMAP_SKIP_INSTALL: '1',
        DATAMAP_DATA_DIR: dataDir,
        ...environment,
      },
    });
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

  it('says what to do about a data folder of another PostgreSQL, without a stack, and leaves nothing', async () => {
    const cluster = join(dataDir, 'postgres', 'cluster');
    await mkdir(cluster, { recursive: true });
    // Root, who may not run PostgreSQL, leaves it to a user that must get here.
    await chmod(dataDir, 0o755);
    await writeFile(join(cluster, 'PG_VERSION'), '15\n');
    const { code, output } = await runModule(
      `import { bootstrap } from '${lib}/bootstrap.mjs';
      import { runPortal } from '${lib}/portal/runPortal.mjs';
      import { readSettings } from '${lib}/portal/readSettings.mjs';
      await bootstrap('', { title: 'Starting' }, ({ stages }) =>
        runPortal({
          settings: readSettings(process.env),
          stages,
          tell() {},
          build: async () => undefined,
        }),
      );`,
      { PORT: String(await findFreePort()) },
    );
    assert.equal(code, 1);
    assert.match(
      output,
      /✗ The data folder '.*' belongs to PostgreSQL 15, [^\n]*\n {2}→ Run 'npm run reset'[^\n]*\n$/,
    );
    assert.deepEqual(await readdir(dataDir), ['postgres']);
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
