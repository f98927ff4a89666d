import { catalogEntityPermissionResourceRef } from '@backstage/plugin-catalog-node/alpha';
import { createConditionExports } from '@backstage/plugin-permission-node';
import { datamapCatalogRules } from './datamapCatalogRules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: catalogEntityPermissionResourceRef,
  rules: datamapCatalogRules,
});

/**
 * The conditions about entities of warehouses, schemas and tables, for
 * permission policies. They mix with the catalog's own `catalogConditions`.
 *
 * @example
 * ```ts
 * if (isResourcePermission(request.permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
 *   return createDatamapCatalogConditionalDecision(request.permission, {
 *     not: datamapCatalogConditions.inDatamapSchema({
 *       warehouse: 'main',
 *       schemas: ['payroll'],
 *     }),
 *   });
 * }
 * ```
 *
 * @public
 */
export const datamapCatalogConditions = conditions;

/**
 * Makes the decision "yes, on these conditions" for a permission about entities
 * of the catalog.
 *
 * @public
 */
export const createDatamapCatalogConditionalDecision =
  createConditionalDecision;
