import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { WarehouseConnectorFactory } from './WarehouseConnector';

/**
 * Where a module adds a kind of warehouse.
 *
 * @example
 * ```ts
 * export default createBackendModule({
 *   pluginId: 'datamap',
 *   moduleId: 'mysql',
 *   register(env) {
 *     env.registerInit({
 *       deps: { connectors: datamapConnectorsExtensionPoint },
 *       async init({ connectors }) {
 *         connectors.addConnector(mysqlConnectorFactory);
 *       },
 *     });
 *   },
 * });
 * ```
 *
 * @public
 */
export interface DatamapConnectorsExtensionPoint {
  /**
   * Adds a kind of warehouse. Throws when its `type` is taken.
   */
  addConnector(factory: WarehouseConnectorFactory): void;
}

/**
 * The extension point for connectors, of the plugin `datamap`.
 *
 * @public
 */
export const datamapConnectorsExtensionPoint =
  createExtensionPoint<DatamapConnectorsExtensionPoint>({
    id: 'datamap.connectors',
  });
