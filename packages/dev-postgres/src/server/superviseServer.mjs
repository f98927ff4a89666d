import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { cannotRun, PROGRAM_ENVIRONMENT } from './runProgram.mjs';

/**
 * Waits for the end of its standard input, which comes when the process that
 * started it is gone, however it went, and then shuts the server down.
 */
const WATCHDOG = 'while read -r line; do :; done; kill -INT "$1" 2>/dev/null';

/**
 * Starts a server's process and keeps hold of it.
 *
 * @param {object} options
 * @param {string} options.nativeDir
 * @param {string} options.clusterDir
 * @param {string} options.logFile
 * @param {Record<string, string | number>} options.settings
 * @param {{ uid: number, gid: number } | undefined} options.user
 */
export function superviseServer(options) {
  const { nativeDir, clusterDir, logFile, settings, user } = options;
  const log = openSync(logFile, 'a', 0o600);
  const program = join(nativeDir, 'bin', 'postgres');
  const parameters = ['-D', clusterDir];
  for (const [name, value] of Object.entries(settings)) {
    parameters.push('-c', `${name}=${value}`);
  }
  // In a process group of its own: Ctrl-C in a terminal reaches the portal
  // only, which closes its connections before it stops the server.
  const child = spawn(program, parameters, {
    env: PROGRAM_ENVIRONMENT,
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  closeSync(log);
  const watchdog = startWatchdog(child.pid);

  /** @type {Promise<{ reason: string, error?: Error }>} */
  const ended = new Promise(resolve => {
    child.once('error', error =>
      resolve({ reason: 'not started', error: cannotRun(program, error) }),
    );
    child.once('exit', (code, signal) =>
      resolve({
        reason: signal ? `ended by ${signal}` : `exit code ${code}`,
      }),
    );
  }).then(end => {
    watchdog?.kill('SIGKILL');
    return end;
  });

  let stopping = false;
  return {
    pid: child.pid,
    ended,
    isStopping: () => stopping,
    /**
     * Shuts down: at first ending every session, then without tidying up
     * (the next start recovers), then by force.
     */
    async stop() {
      stopping = true;
      const steps = /** @type {const} */ ([
        ['SIGINT', 5_000],
        ['SIGQUIT', 5_000],
        ['SIGKILL', 5_000],
      ]);
      for (const [signal, patience] of steps) {
        child.kill(signal);
        if (await endsWithin(ended, patience)) {
          return;
        }
      }
      throw new Error(
        `The PostgreSQL server (process ${child.pid}) does not end. End it by hand.`,
      );
    },
  };
}

/** @param {number | undefined} pid */
function startWatchdog(pid) {
  if (!pid) {
    return undefined;
  }
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'watchdog', `${pid}`], {
    env: PROGRAM_ENVIRONMENT,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => {});
  watchdog.stdin.on('error', () => {});
  watchdog.unref();
  /** @type {import('node:net').Socket} */ (watchdog.stdin).unref();
  return watchdog;
}

/**
 * @param {Promise<unknown>} ended
 * @param {number} patience milliseconds
 */
async function endsWithin(ended, patience) {
  let timer;
  const late = new Promise(resolve => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const inTime = await Promise.race([ended.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
