import {
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_DATAMAP_TABLE } from '@datamap/plugin-datamap-common';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '@datamap/plugin-datamap-backend';

/** For the owners of the table: yes for what one of these refs owns. */
export function ownersOnly(
  permission: ResourcePermission<typeof RESOURCE_TYPE_DATAMAP_TABLE>,
  ownershipEntityRefs: string[],
): PolicyDecision {
  return createDatamapTableConditionalDecision(
    permission,
    datamapTableConditions.isOwner({ claims: ownershipEntityRefs }),
  );
}
