import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopCommands } from '../runCommand.mjs';
import { awaitStop } from './awaitStop.mjs';
import { lockDataFolder } from './dataFolder.mjs';
import { assertPortFree } from './ports.mjs';
import { baseUrl, configFiles, portalVariables } from './portalEnvironment.mjs';
import { readSecrets } from './secrets.mjs';
import { prepareDatabases, startDatabaseServer } from './startDatabases.mjs';
import { startIdentityProvider } from './startIdentityProvider.mjs';
import { Teardown } from './Teardown.mjs';

/** How long what is half way may take to end, milliseconds. */
const HALFWAY_TIMEOUT = 20_000;

/**
 * What serves people on top of the database and the OpenID provider.
 *
 * @typedef {object} Server
 * @property {Promise<Error | undefined>} crash an error if it ended by itself
 * @property {() => Promise<void>} ready resolves when people can use it
 * @property {() => Promise<void>} stop
 */

/**
 * Runs a portal until it is told to stop or loses a part: data folder,
 * PostgreSQL, OpenID provider, and the server that `startServer` makes of them.
 * However it ends, also half way up, everything that was begun is ended.
 *
 * @param {object} options
 * @param {import('./readSettings.mjs').PortalSettings} options.settings
 * @param {import('../Stages.mjs').Stages} options.stages
 * @param {(text: string) => void} options.tell
 * @param {boolean} [options.development]
 * @param {() => Promise<void>} options.build
 * @param {(services: { environment: NodeJS.ProcessEnv, configFiles: string[], logFile: string }) => Server} options.startServer
 * @param {() => void} options.onReady
 * @throws the error by which the portal ended, if it was not told to stop
 */
export async function runPortal(options) {
  const teardown = new Teardown();
  let lose;
  const lost = new Promise((_, reject) => {
    lose = reject;
  });
  lost.catch(() => undefined);
  const stopping = new AbortController();
  const told = awaitStop().then(() => {
    stopping.abort();
    options.tell('Stopping…');
    stopCommands();
  });

  const up = bringUp({ ...options, teardown, lose, told }, stopping.signal);
  try {
    await Promise.race([told, lost, up]);
    await Promise.race([told, lost]);
  } finally {
    stopping.abort();
    await teardown.run().catch(error => options.tell(error.message));
    // A step that was half way comes to its end, and may have begun something.
    const halfway = up.catch(() => undefined);
    const patience = sleep(HALFWAY_TIMEOUT, undefined, { ref: false });
    await Promise.race([halfway, patience]);
    await teardown.run().catch(error => options.tell(error.message));
  }
}

async function bringUp(options, signal) {
  const { settings, stages, tell, teardown, lose } = options;
  const { dataDir, port } = settings;

  teardown.add(await lockDataFolder(dataDir));
  await assertPortFree(port);
  signal.throwIfAborted();

  await options.build();
  signal.throwIfAborted();

  const database = await stages.run('PostgreSQL 18', async () => {
    const server = await startDatabaseServer({ dataDir, tell, onLost: lose });
    teardown.add(() => server.stop());
    return server;
  });
  signal.throwIfAborted();

  const { adminUrl } = database;
  const databases = await prepareDatabases({ adminUrl, settings, stages });
  signal.throwIfAborted();

  const secrets = await readSecrets(dataDir);
  const identityProvider = await stages.run('OpenID provider', async () => {
    const provider = await startIdentityProvider({
      dataDir,
      clientSecret: secrets.oidcClientSecret,
      baseUrl: baseUrl(settings),
    });
    teardown.add(() => provider.stop());
    return provider;
  });
  signal.throwIfAborted();

  await stages.run('Portal', async () => {
    const variables = { settings, secrets, databases, identityProvider };
    const server = options.startServer({
      environment: { ...process.env, ...portalVariables(variables) },
      configFiles: configFiles(settings, options.development),
      logFile: join(dataDir, 'backend.log'),
    });
    teardown.add(() => server.stop());
    server.crash.then(error => error && lose(error));
    await Promise.race([server.ready(), options.told]);
  });
  signal.throwIfAborted();
  options.onReady();
}
