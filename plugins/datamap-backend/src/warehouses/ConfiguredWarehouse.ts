import type { WarehouseConnector } from '@datamap/plugin-datamap-node';
import type { WarehouseConfig } from '../config/WarehouseConfig';

/**
 * A warehouse that can be read, or the reason why its configuration keeps it
 * from being read.
 */
export type ConfiguredWarehouse =
  | {
      id: string;
      title: string;
      config: WarehouseConfig;
      connector: WarehouseConnector;
      configurationError?: undefined;
    }
  | {
      id: string;
      title: string;
      config?: undefined;
      connector?: undefined;
      /** What is wrong, on which key, and what to do. */
      configurationError: string;
      /** What the configuration says, as far as it can be read. */
      connectorType: string;
    };
