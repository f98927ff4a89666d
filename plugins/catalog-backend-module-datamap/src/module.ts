import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { CatalogModelSources } from '@backstage/catalog-model/alpha';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { readProviderOptions } from './config/readProviderOptions';
import { HttpFeed } from './feed/HttpFeed';
import { datamapModelLayer } from './model/datamapModelLayer';
import { datamapCatalogRules } from './permissions/datamapCatalogRules';
import { DatamapEntityProvider } from './provider/DatamapEntityProvider';
import { listHeldRefs } from './provider/listHeldRefs';

/**
 * Teaches the catalog Datamap's types, annotations, relations and permission
 * rules, and keeps the entities of warehouses, schemas and tables as Datamap's
 * feed says.
 *
 * @public
 */
export const catalogModuleDatamap = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'datamap',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        model: catalogModelExtensionPoint,
        permissionsRegistry: coreServices.permissionsRegistry,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        config,
        discovery,
        events,
        logger,
        model,
        permissionsRegistry,
        processing,
        scheduler,
      }) {
        permissionsRegistry.addPermissionRules(
          Object.values(datamapCatalogRules),
        );
        model.addModelSource(CatalogModelSources.static([datamapModelLayer]));
        processing.addEntityProvider(
          DatamapEntityProvider.create({
            events,
            feed: HttpFeed.create({ auth, discovery }),
            held: () => listHeldRefs({ auth, catalog }),
            logger,
            options: readProviderOptions(config),
            scheduler,
          }),
        );
      },
    });
  },
});
