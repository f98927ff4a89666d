import pg from 'pg';

/**
 * Runs something over a connection of its own and closes it.
 *
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withClient(url, use) {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'datamap dev-postgres',
  });
  // A server that goes down also ends idle connections; the next query tells.
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
