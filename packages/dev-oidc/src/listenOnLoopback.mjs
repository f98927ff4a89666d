/**
 * Listens on the wanted port, or on any free one where it is taken or none is
 * wanted.
 *
 * @param {import('node:http').Server} server
 * @param {{ host: string, port?: number }} options
 * @returns {Promise<number>} the port
 */
export async function listenOnLoopback(server, { host, port = 0 }) {
  try {
    return await listen(server, host, port);
  } catch (error) {
    if (port === 0 || error.code !== 'EADDRINUSE') {
      throw error;
    }
    return listen(server, host, 0);
  }
}

function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}
