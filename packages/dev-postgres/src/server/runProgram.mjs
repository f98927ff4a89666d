import { spawn } from 'node:child_process';
import { PostgresStartError } from './PostgresStartError.mjs';

/** The environment of every PostgreSQL program: none of the caller's settings reach it. */
export const PROGRAM_ENVIRONMENT = {
  PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
};

/**
 * Runs a program to its end and gives what it wrote.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ uid: number, gid: number } | undefined} user
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runProgram(program, parameters, user) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      env: PROGRAM_ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    let output = '';
    /** @param {string} text */
    const keep = text => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', error => reject(cannotRun(program, error)));
    child.on('close', code => resolve({ code, output }));
  });
}

/**
 * @param {string} program
 * @param {Error & { code?: string }} error
 */
export function cannotRun(program, error) {
  return new PostgresStartError(
    `'${program}' cannot be run on this machine (${error.code}).`,
    'The embedded PostgreSQL needs a Linux with glibc (not Alpine) or macOS. Run this there, or install the dependencies again if files are missing.',
  );
}
