import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { stringifyError } from '@backstage/errors';
import { entityRefOf } from '../config/entityRefOf';
import { NOBODY, readWarehouseConfig } from '../config/readWarehouseConfig';
import type { ConfiguredWarehouse } from './ConfiguredWarehouse';
import type { ConnectorRegistry } from './ConnectorRegistry';

/**
 * Reads `datamap.warehouses` and makes a connector for each, in the order of
 * the configuration. One that makes no sense is told in the log and shown as
 * failing; the others and the portal go on.
 *
 * Throws for `datamap.defaultOwner`, which concerns them all.
 */
export function configureWarehouses(options: {
  config: Config;
  connectors: ConnectorRegistry;
  logger: LoggerService;
}): ConfiguredWarehouse[] {
  const { config, connectors, logger } = options;
  const defaultOwner = entityRefOf(
    config.getOptionalString('datamap.defaultOwner') ?? NOBODY,
    'datamap.defaultOwner',
  );
  const warehouses = config.getOptionalConfig('datamap.warehouses');
  return (warehouses?.keys() ?? []).map(id => {
    try {
      const warehouse = readWarehouseConfig(
        id,
        config.getConfig(`datamap.warehouses.${id}`),
        { defaultOwner },
      );
      const connector = connectors
        .get(warehouse.connector, `datamap.warehouses.${id}.connector`)
        .create({
          warehouseId: id,
          config: warehouse.config,
          logger: logger.child({ warehouse: id }),
        });
      return { id, title: warehouse.title, config: warehouse, connector };
    } catch (error) {
      const configurationError = stringifyError(error);
      logger.error(
        `Warehouse '${id}' is not read because of its configuration: ${configurationError}`,
      );
      return {
        id,
        title: stringAt(warehouses, id, 'title') ?? id,
        connectorType: stringAt(warehouses, id, 'connector') ?? 'none',
        configurationError,
      };
    }
  });
}

/** What is there, if it is a string; the rest of the configuration is in doubt. */
function stringAt(
  warehouses: Config | undefined,
  id: string,
  key: string,
): string | undefined {
  const entry = warehouses?.getOptional<unknown>(id);
  const value =
    typeof entry === 'object' && entry !== null
      ? (entry as Record<string, unknown>)[key]
      : undefined;
  return typeof value === 'string' ? value : undefined;
}
