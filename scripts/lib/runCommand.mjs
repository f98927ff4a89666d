import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it says.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { echo?: boolean }} [options]
 * `echo` shows what it says as well
 * @returns {Promise<{ code: number, stdout: string, output: string }>}
 */
export function runCaptured(program, args, options = {}) {
  const { echo, ...spawnOptions } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...spawnOptions,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
      output += text;
      if (echo) {
        process.stdout.write(text);
      }
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      output += text;
      if (echo) {
        process.stderr.write(text);
      }
    });
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? signalCode(signal), stdout, output }),
    );
    runningCommands.add(child);
    child.once('close', () => runningCommands.delete(child));
  });
}

/** Commands that have not ended, to be ended when we are told to stop. */
const runningCommands = new Set();

/** Ends the commands that are still running. */
export function stopCommands() {
  for (const child of runningCommands) {
    child.kill('SIGTERM');
  }
}

function signalCode(signal) {
  return signal ? 128 : 1;
}
