import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
} from '@backstage/plugin-catalog-node';

function entity(
  kind: string,
  name: string,
  spec: NonNullable<Entity['spec']>,
): Entity {
  const location = 'test:all';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      description: 'Something with refunds',
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
      },
    },
    spec,
  };
}

const finance = 'group:default/finance';

/** A catalog with a table of ours, a schema, and what others have. */
export const catalogEntities: Entity[] = [
  entity('Resource', 'ecommerce.refunds', {
    type: 'warehouse-table',
    owner: 'group:default/data-team',
  }),
  entity('Resource', 'finance', { type: 'warehouse-schema', owner: finance }),
  entity('Resource', 'bucket', { type: 's3-bucket', owner: finance }),
  entity('Component', 'refund-service', {
    type: 'service',
    lifecycle: 'production',
    owner: 'group:default/shop',
  }),
];

/** Puts {@link catalogEntities} into the catalog. */
export const catalogEntitiesModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'entities-of-the-test',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      async init({ processing }) {
        const provider: EntityProvider = {
          getProviderName: () => 'test',
          connect: async connection =>
            await connection.applyMutation({
              type: 'full',
              entities: catalogEntities.map(each => ({
                entity: each,
                locationKey: 'test',
              })),
            }),
        };
        processing.addEntityProvider(provider);
      },
    });
  },
});
