import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { findFreePort } from '../portal/ports.mjs';
import { lastLines } from '../registryError.mjs';

/**
 * Starts a portal by `scripts/start.mjs` itself, on a free port and in a data
 * folder of its own.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {NodeJS.ProcessEnv} [options.environment] such as DATAMAP_WAREHOUSE_URL
 * @returns {Promise<{ url: string, dataDir: string, stop(): Promise<number> }>}
 */
export async function startTestPortal({ folder, environment = {} }) {
  const port = await findFreePort();
  const dataDir = join(folder, 'data');
  const logFile = join(folder, 'start.log');
  await mkdir(folder, { recursive: true });
  const child = spawn(
    process.execPath,
    [join(repositoryDir, 'scripts/start.mjs')],
    {
      cwd: repositoryDir,
      env: {
        ...process.env,
        ...environment,
        NODE_ENV: '',
        PORT: String(port),
        DATAMAP_DATA_DIR: dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise(resolve =>
    child.once('close', code => log.end(() => resolve(code ?? 1))),
  );
  await new Promise((resolve, reject) => {
    child.on('message', message => message.type === 'ready' && resolve());
    ended.then(async () => {
      const text = await readFile(logFile, 'utf8');
      reject(new Error(`The portal did not start:\n${lastLines(text, 40)}`));
    });
  });
  return {
    url: `http://localhost:${port}`,
    dataDir,
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
