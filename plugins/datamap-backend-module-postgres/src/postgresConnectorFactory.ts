import type { WarehouseConnectorFactory } from '@datamap/plugin-datamap-node';
import { PostgresConnector } from './PostgresConnector';

/**
 * Makes connectors to PostgreSQL 14 and later, for `connector: postgres`.
 *
 * @public
 */
export const postgresConnectorFactory: WarehouseConnectorFactory = {
  type: 'postgres',
  create: options => PostgresConnector.fromConfig(options),
};
