import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  isReadPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  datamapRunStartPermission,
  datamapTableReviewPermission,
  datamapUpdateReportPermission,
  datamapWarehouseManagePermission,
} from '@datamap/plugin-datamap-common';
import { ownersOnly } from './ownersOnly';

/** The groups whose members look after the warehouse and the catalog. */
export const ADMINISTRATOR_GROUPS = [
  'group:default/data-team',
  'group:default/platform',
];

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * A policy to start from. Everybody who signed in reads everything;
 * administrators may do everything; an owner reviews the tables she owns; only
 * administrators see and control how warehouses are read, and change the catalog
 * by hand.
 */
export class SamplePolicy implements PermissionPolicy {
  static create(options: { userInfo: UserInfoService }): SamplePolicy {
    return new SamplePolicy(options.userInfo);
  }

  private constructor(private readonly userInfo: UserInfoService) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return DENY;
    }
    if (isReadPermission(permission)) {
      return ALLOW;
    }
    const { ownershipEntityRefs } = await this.userInfo.getUserInfo(
      user.credentials,
    );
    if (ownershipEntityRefs.some(ref => ADMINISTRATOR_GROUPS.includes(ref))) {
      return ALLOW;
    }
    if (isPermission(permission, datamapTableReviewPermission)) {
      return ownersOnly(ownershipEntityRefs);
    }
    if (
      isPermission(permission, datamapRunStartPermission) ||
      isPermission(permission, datamapUpdateReportPermission) ||
      isPermission(permission, datamapWarehouseManagePermission) ||
      changesCatalog(permission)
    ) {
      return DENY;
    }
    return ALLOW;
  }
}

/** Catalog permissions other than reading; refreshing an entity changes nothing. */
function changesCatalog({ name }: PolicyQuery['permission']): boolean {
  return name.startsWith('catalog.') && name !== 'catalog.entity.refresh';
}
