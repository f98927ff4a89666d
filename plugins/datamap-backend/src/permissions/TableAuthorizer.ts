import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  type PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  datamapGlossaryManagePermission,
  datamapRunStartPermission,
  datamapTableCertifyPermission,
  datamapTableDescribePermission,
  datamapTableDefinitionReadPermission,
  datamapTableOwnPermission,
  datamapTableReadPermission,
  datamapTableReviewPermission,
  datamapTableStatisticsReadPermission,
  datamapWarehouseManagePermission,
  datamapUpdateReportPermission,
} from '@datamap/plugin-datamap-common';
import {
  datamapTableResourceRef,
  type TableQuery,
  type TableResource,
} from './tableResourceRef';
import type { TableScope, Visibility } from './Visibility';

/**
 * Answers what a caller may see and do.
 */
export class TableAuthorizer {
  static create(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
    warehouses: string[];
  }): TableAuthorizer {
    return new TableAuthorizer(
      options.permissions,
      options.permissionsRegistry.getPermissionRuleset(datamapTableResourceRef),
      options.warehouses,
    );
  }

  private constructor(
    private readonly permissions: PermissionsService,
    private readonly ruleset: PermissionRuleset<TableResource, TableQuery>,
    private readonly warehouses: string[],
  ) {}

  /** Which tables the caller may read, and what of them. */
  async visibility(credentials: BackstageCredentials): Promise<Visibility> {
    const [read, definition, statistics] =
      await this.permissions.authorizeConditional(
        [
          { permission: datamapTableReadPermission },
          { permission: datamapTableDefinitionReadPermission },
          { permission: datamapTableStatisticsReadPermission },
        ],
        { credentials },
      );
    const authorize = createConditionAuthorizer(this.ruleset);
    return {
      warehouses: this.warehouses,
      tables: this.asFilter(read),
      statistics: this.asFilter(statistics),
      showsDefinition: table => authorize(definition, table),
    };
  }

  /** Makes the function that says whether the caller may review a table. */
  async reviewable(
    credentials: BackstageCredentials,
  ): Promise<(table: TableResource) => boolean> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: datamapTableReviewPermission }],
      { credentials },
    );
    const authorize = createConditionAuthorizer(this.ruleset);
    return table => authorize(decision, table);
  }

  /** Makes the function that says whether the caller may certify a table. */
  async certifiable(
    credentials: BackstageCredentials,
  ): Promise<(table: TableResource) => boolean> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: datamapTableCertifyPermission }],
      { credentials },
    );
    const authorize = createConditionAuthorizer(this.ruleset);
    return table => authorize(decision, table);
  }

  /**
   * Which tables the caller may describe, were it only for that permission: as
   * what a list is narrowed by, and as the function that says it of one.
   */
  async describable(credentials: BackstageCredentials): Promise<{
    tables: Visibility['tables'];
    may: (table: TableResource) => boolean;
  }> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: datamapTableDescribePermission }],
      { credentials },
    );
    const authorize = createConditionAuthorizer(this.ruleset);
    return {
      tables: this.asFilter(decision),
      may: table => authorize(decision, table),
    };
  }

  /**
   * Of which tables the caller decides who owns them, were it only for that
   * permission: as what a list is narrowed by, and as the function that says it
   * of one.
   */
  async ownable(credentials: BackstageCredentials): Promise<{
    tables: Visibility['tables'];
    may: (table: TableResource) => boolean;
  }> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: datamapTableOwnPermission }],
      { credentials },
    );
    const authorize = createConditionAuthorizer(this.ruleset);
    return {
      tables: this.asFilter(decision),
      may: table => authorize(decision, table),
    };
  }

  /** Whether there may be a table that the caller may review. */
  async mayReviewSome(credentials: BackstageCredentials): Promise<boolean> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission: datamapTableReviewPermission }],
      { credentials },
    );
    return decision.result !== AuthorizeResult.DENY;
  }

  /** Whether the caller may start runs. */
  async mayStartRun(credentials: BackstageCredentials): Promise<boolean> {
    return await this.allows(datamapRunStartPermission, credentials);
  }

  /** Throws a NotAllowedError unless the caller may start runs. */
  async assertMayStartRun(credentials: BackstageCredentials): Promise<void> {
    if (!(await this.mayStartRun(credentials))) {
      throw new NotAllowedError(
        `Starting a run needs the permission '${datamapRunStartPermission.name}'`,
      );
    }
  }

  /** Throws a NotAllowedError unless the caller may report updates. */
  async assertMayReportUpdates(
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.allows(datamapUpdateReportPermission, credentials))) {
      throw new NotAllowedError(
        `Reporting updates needs the permission '${datamapUpdateReportPermission.name}'`,
      );
    }
  }

  /** Whether the caller may see how warehouses are read, and what the role may see. */
  async mayManage(credentials: BackstageCredentials): Promise<boolean> {
    return await this.allows(datamapWarehouseManagePermission, credentials);
  }

  /** Throws a NotAllowedError unless the caller looks after the warehouses. */
  async assertMayManage(credentials: BackstageCredentials): Promise<void> {
    if (!(await this.mayManage(credentials))) {
      throw new NotAllowedError(
        `Looking after the warehouses needs the permission '${datamapWarehouseManagePermission.name}'`,
      );
    }
  }

  /** Whether the caller may add, change and delete terms of the glossary. */
  async mayManageGlossary(credentials: BackstageCredentials): Promise<boolean> {
    return await this.allows(datamapGlossaryManagePermission, credentials);
  }

  private async allows(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [decision] = await this.permissions.authorize([{ permission }], {
      credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  }

  private asFilter(decision: PolicyDecision): TableScope {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'all';
      case AuthorizeResult.CONDITIONAL:
        return createConditionTransformer(this.ruleset)(decision.conditions);
      default:
        return 'none';
    }
  }
}
