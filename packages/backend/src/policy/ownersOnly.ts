import { PolicyDecision } from '@backstage/plugin-permission-common';
import { datamapTableReviewPermission } from '@datamap/plugin-datamap-common';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '@datamap/plugin-datamap-backend';

/** A review by the owners of the table: yes for what one of these refs owns. */
export function ownersOnly(ownershipEntityRefs: string[]): PolicyDecision {
  return createDatamapTableConditionalDecision(
    datamapTableReviewPermission,
    datamapTableConditions.isOwner({ claims: ownershipEntityRefs }),
  );
}
