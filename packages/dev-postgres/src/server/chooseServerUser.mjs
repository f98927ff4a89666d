import { readFile } from 'node:fs/promises';
import { PostgresStartError } from './PostgresStartError.mjs';

/** Users that are made for this, best first. */
const PREFERRED = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. Where we are root, this picks a user
 * without privileges that already exists, so that no user has to be created.
 * `undefined` means that the server runs as whoever runs us.
 *
 * @param {{ uid?: number, passwd?: string }} [machine]
 * @returns {Promise<{ uid: number, gid: number, name: string } | undefined>}
 */
export async function chooseServerUser(machine = {}) {
  const uid = machine.uid ?? process.getuid?.();
  if (uid !== 0) {
    return undefined;
  }
  const passwd =
    machine.passwd ?? (await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const users = passwd
    .split('\n')
    .map(line => line.split(':'))
    .filter(fields => fields.length >= 7 && Number(fields[2]) > 0)
    .map(([name, , id, group]) => ({
      name,
      uid: Number(id),
      gid: Number(group),
    }));
  for (const name of PREFERRED) {
    const user = users.find(candidate => candidate.name === name);
    if (user) {
      return user;
    }
  }
  if (users.length > 0) {
    return users[users.length - 1];
  }
  throw new PostgresStartError(
    "PostgreSQL cannot run as root, and '/etc/passwd' has no other user to run it as.",
    "Add one (for example 'nobody'), or run this as an ordinary user.",
  );
}
