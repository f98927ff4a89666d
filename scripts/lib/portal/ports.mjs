import { createServer } from 'node:net';
import { StartError } from '../StartError.mjs';

const HOST = '127.0.0.1';

/**
 * A port of 127.0.0.1 on which nothing listens.
 *
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return listen(0);
}

/**
 * @param {number} port
 * @throws StartError if the portal cannot listen there
 */
export async function assertPortFree(port) {
  try {
    await listen(port);
  } catch (error) {
    if (error.code === 'EACCES') {
      throw new StartError(
        `Port ${port} may not be used by an ordinary user.`,
        'Choose one from 1024 on: PORT=7007 npm start.',
      );
    }
    const other = await findFreePort();
    throw new StartError(
      `Port ${port} of ${HOST} is in use by another program, perhaps a portal that is running already.`,
      `Stop that one, or choose another port: PORT=${other} npm start. A second portal also needs a data folder of its own: DATAMAP_DATA_DIR=<folder>.`,
    );
  }
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: HOST, port }, () => {
      const { port: found } = server.address();
      server.close(() => resolve(found));
    });
  });
}
