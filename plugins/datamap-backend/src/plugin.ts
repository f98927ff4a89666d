import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { datamapConnectorsExtensionPoint } from '@datamap/plugin-datamap-node';
import type { StartOptions } from './start/DatamapServices';
import { startDatamap } from './startDatamap';
import { ConnectorRegistry } from './warehouses/ConnectorRegistry';

/** Makes the plugin. */
export const createDatamapPlugin = (options: StartOptions = {}) =>
  createBackendPlugin({
    pluginId: 'datamap',
    register(env) {
      const connectors = new ConnectorRegistry();
      env.registerExtensionPoint(datamapConnectorsExtensionPoint, connectors);

      env.registerInit({
        deps: {
          actionsRegistry: actionsRegistryServiceRef,
          auditor: coreServices.auditor,
          config: coreServices.rootConfig,
          database: coreServices.database,
          events: eventsServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          metrics: metricsServiceRef,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
          signals: signalsServiceRef,
          userInfo: coreServices.userInfo,
        },
        async init(services) {
          await startDatamap({ ...services, connectors }, options);
        },
      });
    },
  });

/**
 * The backend of Datamap: reads the warehouses, keeps what it read, and answers
 * under `/api/datamap`.
 *
 * @public
 */
export const datamapPlugin = createDatamapPlugin();
