import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_ORIGIN_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
  TABLE_ENTITY_TYPES,
} from '@datamap/plugin-datamap-common';
import { isOurLocation } from '../entity/locationOf';

const PAGE_SIZE = 1000;

/** The refs of all entities in the catalog that came from Datamap. */
export async function listHeldRefs(options: {
  auth: AuthService;
  catalog: CatalogService;
}): Promise<string[]> {
  const pages = options.catalog.streamEntities(
    {
      filter: {
        kind: 'Resource',
        'spec.type': [
          ENTITY_TYPE_WAREHOUSE,
          ENTITY_TYPE_SCHEMA,
          ...Object.values(TABLE_ENTITY_TYPES),
        ],
      },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.annotations',
      ],
      pageSize: PAGE_SIZE,
    },
    { credentials: await options.auth.getOwnServiceCredentials() },
  );
  const refs: string[] = [];
  for await (const page of pages) {
    for (const entity of page) {
      const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
      if (isOurLocation(origin)) {
        refs.push(stringifyEntityRef(entity));
      }
    }
  }
  return refs;
}
