import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../portal/ports.mjs';
import { lastLines } from '../registryError.mjs';

const READY_TIMEOUT = 120_000;

/**
 * Starts the backend of an installed portal, which serves one of its built apps.
 *
 * @param {object} options
 * @param {string} options.portal the portal's folder
 * @param {string} options.app the package of the app
 * @param {string} options.databaseUrl of the portal's own database
 * @param {string} options.warehouseUrl what the documentation calls WAREHOUSE_URL
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startFreshPortal({
  portal,
  app,
  databaseUrl,
  warehouseUrl,
}) {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const settings = `app-config.${app}-test.yaml`;
  await writeFile(
    join(portal, settings),
    // JSON is YAML.
    JSON.stringify(settingsOf({ app, url, port, databaseUrl }), null, 2),
    { mode: 0o600 },
  );
  const logFile = join(portal, `${app}.log`);
  const child = spawn(
    process.execPath,
    [
      '--no-node-snapshot',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index',
      ...['app-config.yaml', settings].flatMap(file => [
        '--config',
        join(portal, file),
      ]),
    ],
    {
      cwd: join(portal, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        WAREHOUSE_URL: warehouseUrl,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const log = createWriteStream(logFile, { mode: 0o600 });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise(resolve =>
    child.once('close', () => log.end(resolve)),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(timer);
  };
  const isReady = await Promise.race([
    awaitReadiness(port),
    ended.then(() => false),
  ]);
  if (!isReady) {
    await stop();
    const text = await readFile(logFile, 'utf8');
    throw new Error(
      `The fresh portal with '${app}' did not start:\n${lastLines(text, 40)}`,
    );
  }
  return { url, stop };
}

/** What a portal's own operators set: addresses, a database, guests. */
const settingsOf = ({ app, url, port, databaseUrl }) => ({
  app: { baseUrl: url, packageName: app },
  backend: {
    baseUrl: url,
    listen: { host: '127.0.0.1', port },
    csp: { 'upgrade-insecure-requests': false },
    database: { client: 'pg', connection: databaseUrl },
  },
  permission: { enabled: true },
});

async function awaitReadiness(port) {
  const deadline = Date.now() + READY_TIMEOUT;
  const address = `http://127.0.0.1:${port}/.backstage/health/v1/readiness`;
  while (Date.now() < deadline) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) {
      return true;
    }
    await sleep(250);
  }
  return false;
}
