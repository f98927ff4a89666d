import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { CatalogTablesDecoratorFactory } from './collator/CatalogTablesDecoratorFactory';
import { TableCollatorFactory } from './collator/TableCollatorFactory';
import { TermCollatorFactory } from './collator/TermCollatorFactory';
import { readSearchOptions } from './config/readSearchOptions';
import { createOwnClient } from './feed/createOwnClient';
import { HttpTableFeed } from './feed/HttpTableFeed';
import { FeedFollowingRunner } from './follow/FeedFollowingRunner';
import { HttpGlossary } from './glossary/HttpGlossary';

/**
 * Puts the tables that Datamap reads into the portal's search, each only for
 * those who may read it, and speaks for them instead of the catalog. So it does
 * with the terms of the glossary, for everybody who signed in.
 *
 * @public
 */
export const searchModuleDatamap = createBackendModule({
  pluginId: 'search',
  moduleId: 'datamap',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        logger: coreServices.logger,
        registry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        config,
        discovery,
        events,
        logger,
        registry,
        scheduler,
      }) {
        const options = readSearchOptions(config);
        const client = createOwnClient({ auth, discovery });
        const feed = HttpTableFeed.create(client);
        const factory = TableCollatorFactory.create({
          ...options,
          feed,
          logger,
        });
        registry.addCollator({
          factory,
          schedule: FeedFollowingRunner.create({
            ...options,
            events,
            feed,
            logger,
            scheduler,
            taken: () => factory.revision,
          }),
        });
        registry.addCollator({
          factory: TermCollatorFactory.create({
            glossary: HttpGlossary.create(client),
          }),
          schedule: scheduler.createScheduledTaskRunner(
            options.glossary.schedule,
          ),
        });
        registry.addDecorator({
          factory: CatalogTablesDecoratorFactory.create(),
        });
      },
    });
  },
});
