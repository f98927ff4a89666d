import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { repositoryDir, workDir } from '../paths.mjs';
import { StartError } from '../StartError.mjs';
import { alarmOf, lastWords } from './alarmOf.mjs';

const READY_TIMEOUT = 180_000;
const STOP_TIMEOUT = 15_000;
const TAIL_LENGTH = 20_000;

/**
 * Starts the backend from its sources, transformed while loading as the
 * Backstage CLI does, in a process group of its own: a Ctrl-C in the terminal
 * reaches us alone, and we stop things in order.
 *
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {string[]} options.configFiles
 * @param {string} options.logFile
 * @param {(text: string) => void} options.tell shows a line that people should see
 */
export function startBackend(options) {
  const require = createRequire(join(repositoryDir, 'package.json'));
  const child = spawn(
    process.execPath,
    [
      '--enable-source-maps',
      '--no-node-snapshot',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--require',
      fileURLToPath(new URL('exitWithParent.cjs', import.meta.url)),
      'src/index',
      ...options.configFiles.flatMap(file => [
        '--config',
        join(repositoryDir, file),
      ]),
    ],
    {
      cwd: join(repositoryDir, 'packages', 'backend'),
      env: {
        ...options.environment,
        // Compiled code of thousands of modules, kept for the next start.
        NODE_COMPILE_CACHE: join(workDir, 'compile-cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    },
  );
  const log = createWriteStream(options.logFile, { flags: 'a', mode: 0o600 });
  let tail = '';
  let isReady = false;
  const listen = text => {
    log.write(text);
    tail = (tail + text).slice(-TAIL_LENGTH);
    // Until it is ready its parts wait for each other, and say so.
    for (const line of isReady ? text.split('\n') : []) {
      const alarm = alarmOf(line);
      if (alarm) {
        options.tell(alarm);
      }
    }
  };
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);

  let stopping = false;
  const ended = new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('close', (code, signal) => {
      log.end();
      resolve(signal ? `signal ${signal}` : `exit code ${code}`);
    });
  });
  const crash = ended.then(reason =>
    stopping ? undefined : crashed(reason, tail, options.logFile),
  );

  return {
    pid: child.pid,
    /** An error if the backend ended without having been told to. */
    crash,
    /** Resolves when the backend answers that it is ready. */
    async ready(port) {
      const failed = crash.then(error => {
        throw error ?? new Error('The backend was stopped.');
      });
      await Promise.race([failed, awaitReadiness(port, options.logFile)]);
      isReady = true;
    },
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
        await ended;
        clearTimeout(timer);
      }
    },
  };
}

async function awaitReadiness(port, logFile) {
  const deadline = Date.now() + READY_TIMEOUT;
  const address = `http://127.0.0.1:${port}/.backstage/health/v1/readiness`;
  while (Date.now() < deadline) {
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) {
      return;
    }
    await sleep(200);
  }
  throw new StartError(
    `The backend was not ready after ${READY_TIMEOUT / 1000} seconds.`,
    `Read its log '${logFile}'.`,
  );
}

function crashed(reason, tail, logFile) {
  return new StartError(
    `The backend ended by itself (${reason}). It said last:\n${lastWords(
      tail,
      12,
    )}`,
    `Read its log '${logFile}', put right what it names and start again.`,
  );
}
