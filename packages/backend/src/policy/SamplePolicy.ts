import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  isReadPermission,
  isResourcePermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  datamapGlossaryManagePermission,
  datamapRunStartPermission,
  datamapUpdateReportPermission,
  datamapWarehouseManagePermission,
  RESOURCE_TYPE_DATAMAP_TABLE,
} from '@datamap/plugin-datamap-common';
import { ClosedSchemas, closedTo } from './ClosedSchemas';
import { entitiesOutside, tablesOutside } from './outsideClosed';
import { ownersOnly } from './ownersOnly';

/** The groups whose members look after the warehouse and the catalog. */
export const ADMINISTRATOR_GROUPS = [
  'group:default/data-team',
  'group:default/platform',
];

/** As the catalog calls the type of its entities. */
const RESOURCE_TYPE_CATALOG_ENTITY = 'catalog-entity';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * A policy to start from. Everybody who signed in reads everything but the
 * schemas that the configuration closes to her; administrators may do
 * everything; an owner reviews, describes and certifies the tables she owns; only administrators
 * see and control how warehouses are read, keep the glossary, and change the catalog by hand.
 */
export class SamplePolicy implements PermissionPolicy {
  static create(options: {
    userInfo: UserInfoService;
    /** Schemas that not everybody may read. */
    closedSchemas?: ClosedSchemas[];
  }): SamplePolicy {
    return new SamplePolicy(options.userInfo, options.closedSchemas ?? []);
  }

  private constructor(
    private readonly userInfo: UserInfoService,
    private readonly closedSchemas: ClosedSchemas[],
  ) {}

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!user) {
      return DENY;
    }
    const isAboutClosed =
      this.closedSchemas.length > 0 &&
      (isResourcePermission(permission, RESOURCE_TYPE_DATAMAP_TABLE) ||
        isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY));
    if (isReadPermission(permission) && !isAboutClosed) {
      return ALLOW;
    }
    const { ownershipEntityRefs } = await this.userInfo.getUserInfo(
      user.credentials,
    );
    if (ownershipEntityRefs.some(ref => ADMINISTRATOR_GROUPS.includes(ref))) {
      return ALLOW;
    }
    const decision = decideForOthers(permission, ownershipEntityRefs);
    return decision.result === AuthorizeResult.ALLOW
      ? outside(permission, closedTo(this.closedSchemas, ownershipEntityRefs))
      : decision;
  }
}

/** What those who are no administrators may do, were nothing closed. */
function decideForOthers(
  permission: PolicyQuery['permission'],
  ownershipEntityRefs: string[],
): PolicyDecision {
  if (isReadPermission(permission)) {
    return ALLOW;
  }
  if (isResourcePermission(permission, RESOURCE_TYPE_DATAMAP_TABLE)) {
    return ownersOnly(permission, ownershipEntityRefs);
  }
  return isPermission(permission, datamapRunStartPermission) ||
    isPermission(permission, datamapUpdateReportPermission) ||
    isPermission(permission, datamapWarehouseManagePermission) ||
    isPermission(permission, datamapGlossaryManagePermission) ||
    changesCatalog(permission)
    ? DENY
    : ALLOW;
}

/** Yes, but not for what is closed. */
function outside(
  permission: PolicyQuery['permission'],
  closed: ClosedSchemas[],
): PolicyDecision {
  if (closed.length === 0) {
    return ALLOW;
  }
  if (isResourcePermission(permission, RESOURCE_TYPE_DATAMAP_TABLE)) {
    return tablesOutside(permission, closed);
  }
  return isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)
    ? entitiesOutside(permission, closed)
    : ALLOW;
}

/** Catalog permissions other than reading; refreshing an entity changes nothing. */
function changesCatalog({ name }: PolicyQuery['permission']): boolean {
  return name.startsWith('catalog.') && name !== 'catalog.entity.refresh';
}
