import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryDir } from '../paths.mjs';
import { StartError } from '../StartError.mjs';

/**
 * Starts frontend and backend as the Backstage CLI does for development: both
 * load again what changes. Their output is shown as it is.
 *
 * @param {{ environment: NodeJS.ProcessEnv, configFiles: string[] }} options
 * @returns {import('./runPortal.mjs').Server}
 */
export function startDevelopmentServers({ environment, configFiles }) {
  const child = spawn(
    process.execPath,
    [
      join(repositoryDir, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'repo',
      'start',
      'packages/app',
      'packages/backend',
      ...configFiles.flatMap(file => ['--config', join(repositoryDir, file)]),
    ],
    {
      cwd: repositoryDir,
      env: environment,
      stdio: ['pipe', 'inherit', 'inherit'],
      detached: true,
    },
  );
  let stopping = false;
  const ended = new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('close', (code, signal) =>
      resolve(signal ? `signal ${signal}` : `exit code ${code}`),
    );
  });
  return {
    crash: ended.then(reason =>
      stopping
        ? undefined
        : new StartError(
            `The development servers ended (${reason}).`,
            'Read what they said above, and start again.',
          ),
    ),
    ready: async () => undefined,
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        // The whole group: the CLI starts processes of its own.
        process.kill(-child.pid, 'SIGTERM');
        const timer = setTimeout(
          () => process.kill(-child.pid, 'SIGKILL'),
          10_000,
        );
        await ended;
        clearTimeout(timer);
      }
    },
  };
}
