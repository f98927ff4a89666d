import type { PoolConfig } from 'pg';
import type { ConnectionSettings } from '../config/readConnectionSettings';
import { ClosingClient } from './ClosingClient';
import { catalogTypes } from './catalogTypes';

/**
 * What node-postgres is told. Everything is said outright, because it would
 * fill the gaps from the environment: `PGPASSWORD`, `PGSSLMODE`, `~/.pgpass`.
 *
 * @param warehouseId - goes into `application_name`, so that the database's
 *   keepers see who is reading
 */
export function poolOptions(
  warehouseId: string,
  connection: ConnectionSettings,
): PoolConfig {
  const { host, port, database, user, password, tls } = connection;
  return {
    host,
    port,
    database,
    user,
    password: () => password ?? '',
    ssl: tls,
    sslnegotiation: 'postgres',
    application_name: `datamap (${warehouseId})`,
    max: connection.poolSize,
    connectionTimeoutMillis: connection.connectTimeout,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    keepAlive: true,
    types: catalogTypes,
    Client: ClosingClient,
  };
}
