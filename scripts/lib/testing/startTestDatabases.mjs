import { join } from 'node:path';

/**
 * Starts the PostgreSQL servers that the integration tests run on, each with a
 * sample warehouse, and tells the tests by variables which and where they are.
 *
 * @param {string} folder
 * @returns {Promise<{ variables: Record<string, string>, stop(): Promise<void> }>}
 */
export async function startTestDatabases(folder) {
  const { availableMajors, createSampleWarehouse, startPostgres } =
    await import('@datamap/dev-postgres');
  const majors = availableMajors();
  const servers = [];
  const stop = async () => {
    await Promise.all(servers.map(server => server.stop()));
  };
  const variables = { DATAMAP_TEST_POSTGRES_MAJORS: majors.join(',') };
  try {
    for (const major of majors) {
      const server = await startPostgres({
        dataDir: join(folder, `postgres-${major}`),
        major,
        durable: false,
        // A vacuum in the background gives a table a free space map and so
        // another size, in the middle of whatever test compares two readings.
        settings: { max_connections: 300, autovacuum: 'off' },
      });
      servers.push(server);
      const warehouse = await createSampleWarehouse({ adminUrl: server.url });
      Object.assign(variables, {
        [`BACKSTAGE_TEST_DATABASE_POSTGRES${major}_CONNECTION_STRING`]:
          server.url,
        [`DATAMAP_TEST_POSTGRES_${major}_URL`]: server.url,
        [`DATAMAP_TEST_WAREHOUSE_${major}_URL`]: warehouse.url,
      });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { variables, stop };
}
