import { createServer } from 'node:net';

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
        new Error(
          reason === 'EADDRINUSE'
            ? `Port '${wanted}' of 127.0.0.1 is in use. Stop what listens there, or choose another port for PostgreSQL.`
            : `Port '${wanted}' of 127.0.0.1 cannot be used (${reason}). Choose another port for PostgreSQL.`,
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
