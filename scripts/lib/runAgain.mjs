import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a script on another Node, which stands first on its PATH, and waits for
 * it. Signals are passed on, apart from Ctrl-C, which a terminal sends to both.
 * The channel between the two tells the script if we are killed.
 *
 * @param {string} node
 * @param {string[]} args
 * @param {number} begin when the command began, milliseconds
 * @returns {Promise<number>} the exit code
 */
export function runAgain(node, args, begin) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        PATH: [dirname(node), process.env.PATH].join(delimiter),
        DATAMAP_COMMAND_BEGIN: String(begin),
      },
    });
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (signal !== 'SIGINT' || !process.stdin.isTTY) {
          child.kill(signal);
        }
      });
    }
    child.on('message', message => process.send?.(message));
    // Whoever started us may be gone before us: then the script is told so.
    process.once('disconnect', () => child.disconnect());
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
}
