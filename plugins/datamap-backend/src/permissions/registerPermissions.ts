import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  datamapGlossaryManagePermission,
  datamapRunStartPermission,
  datamapTableCertifyPermission,
  datamapTableOwnPermission,
  datamapTableDescribePermission,
  datamapTableDefinitionReadPermission,
  datamapTableReadPermission,
  datamapTableReviewPermission,
  datamapTableStatisticsReadPermission,
  datamapUpdateReportPermission,
  datamapWarehouseManagePermission,
} from '@datamap/plugin-datamap-common';
import type { TableStore } from '../store/TableStore';
import { datamapTableResourceRef } from './tableResourceRef';
import { datamapTableRules } from './tableRules';

/** Tells the permission system what there is to allow, and on which conditions. */
export function registerPermissions(
  registry: PermissionsRegistryService,
  tables: TableStore,
): void {
  registry.addResourceType({
    resourceRef: datamapTableResourceRef,
    permissions: [
      datamapTableReadPermission,
      datamapTableDefinitionReadPermission,
      datamapTableStatisticsReadPermission,
      datamapTableReviewPermission,
      datamapTableDescribePermission,
      datamapTableCertifyPermission,
      datamapTableOwnPermission,
    ],
    rules: Object.values(datamapTableRules),
    getResources: refs =>
      tables.resources(
        refs.map(ref => {
          const { namespace, name } = parseEntityRef(ref);
          return { warehouse: namespace, entityName: name };
        }),
      ),
  });
  registry.addPermissions([
    datamapUpdateReportPermission,
    datamapRunStartPermission,
    datamapWarehouseManagePermission,
    datamapGlossaryManagePermission,
  ]);
}
