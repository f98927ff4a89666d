import {
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  createDatamapCatalogConditionalDecision,
  datamapCatalogConditions,
} from '@datamap/plugin-catalog-backend-module-datamap';
import { RESOURCE_TYPE_DATAMAP_TABLE } from '@datamap/plugin-datamap-common';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '@datamap/plugin-datamap-backend';
import { ClosedSchemas } from './ClosedSchemas';

/** Yes for every table that is not in one of these schemas. */
export function tablesOutside(
  permission: ResourcePermission<typeof RESOURCE_TYPE_DATAMAP_TABLE>,
  closed: ClosedSchemas[],
): PolicyDecision {
  const [first, ...others] = closed.map(({ warehouse, schemas }) =>
    datamapTableConditions.inSchema({ warehouse, schemas }),
  );
  return createDatamapTableConditionalDecision(permission, {
    not: { anyOf: [first, ...others] },
  });
}

/** Yes for every entity but these schemas and their tables. */
export function entitiesOutside(
  permission: ResourcePermission<'catalog-entity'>,
  closed: ClosedSchemas[],
): PolicyDecision {
  const [first, ...others] = closed.map(({ warehouse, schemas }) =>
    datamapCatalogConditions.inDatamapSchema({ warehouse, schemas }),
  );
  return createDatamapCatalogConditionalDecision(permission, {
    not: { anyOf: [first, ...others] },
  });
}
