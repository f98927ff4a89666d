import { createBackendModule } from '@backstage/backend-plugin-api';
import { datamapConnectorsExtensionPoint } from '@datamap/plugin-datamap-node';
import { postgresConnectorFactory } from './postgresConnectorFactory';

/**
 * Adds the connector `postgres` to the plugin `datamap`.
 *
 * @public
 */
export const datamapModulePostgres = createBackendModule({
  pluginId: 'datamap',
  moduleId: 'postgres',
  register(env) {
    env.registerInit({
      deps: { connectors: datamapConnectorsExtensionPoint },
      async init({ connectors }) {
        connectors.addConnector(postgresConnectorFactory);
      },
    });
  },
});
