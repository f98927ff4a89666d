import { createConditionExports } from '@backstage/plugin-permission-node';
import { datamapTableResourceRef } from './tableResourceRef';
import { datamapTableRules } from './tableRules';

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: datamapTableResourceRef,
  rules: datamapTableRules,
});

/**
 * The conditions about tables, for permission policies.
 *
 * @example
 * ```ts
 * if (isPermission(request.permission, datamapTableReadPermission)) {
 *   return createDatamapTableConditionalDecision(request.permission, {
 *     anyOf: [
 *       datamapTableConditions.isOwner({ claims }),
 *       datamapTableConditions.inSchema({ schemas: ['out_gov'] }),
 *     ],
 *   });
 * }
 * ```
 *
 * @public
 */
export const datamapTableConditions = conditions;

/**
 * Makes the decision "yes, on these conditions" for a permission about tables.
 *
 * @public
 */
export const createDatamapTableConditionalDecision = createConditionalDecision;
