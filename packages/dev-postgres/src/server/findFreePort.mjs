import { createServer } from 'node:net';
import { PostgresStartError } from './PostgresStartError.mjs';

/**
 * A port of 127.0.0.1 on which nothing listens: the wanted one, or any.
 *
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export function findFreePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => {
      const reason = /** @type {NodeJS.ErrnoException} */ (error).code;
      reject(
        reason === 'EADDRINUSE'
          ? new PostgresStartError(
              `Port '${wanted}' of 127.0.0.1 is in use.`,
              'Stop what listens there, or choose another port for PostgreSQL.',
            )
          : new PostgresStartError(
              `Port '${wanted}' of 127.0.0.1 cannot be used (${reason}).`,
              'Choose another port for PostgreSQL.',
            ),
      );
    });
    probe.listen({ port: wanted ?? 0, host: '127.0.0.1' }, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (
        probe.address()
      );
      probe.close(() => resolve(port));
    });
  });
}
