import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_DATAMAP_TABLE } from '@datamap/plugin-datamap-common';

/** Yes for the tables that one of these refs owns, no for all others. */
export function ownersOnly(ownershipEntityRefs: string[]): PolicyDecision {
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'datamap',
    resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
    conditions: {
      rule: 'IS_OWNER',
      resourceType: RESOURCE_TYPE_DATAMAP_TABLE,
      params: { claims: ownershipEntityRefs },
    },
  };
}
