import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { RESOURCE_TYPE_DATAMAP_TABLE } from '@datamap/plugin-datamap-common';

/**
 * What a rule is asked about: a table, by its real names.
 *
 * @public
 */
export interface TableResource {
  warehouse: string;
  /** As PostgreSQL has it. */
  schema: string;
  /** As PostgreSQL has it. */
  name: string;
  /** Full entity ref. */
  owner: string;
  /**
   * Its tags, those of its columns and its personal data, as `tagMarks` and
   * `personalDataMarks` write them.
   */
  marks: string[];
}

/**
 * What a rule becomes in a list: the column's value is one of these; of `marks`,
 * at least one is.
 *
 * @public
 */
export interface TableQuery {
  column: 'warehouse' | 'schema_name' | 'owner' | 'marks';
  values: string[];
}

/**
 * The resource type that `datamap.table.read` and `datamap.table.review` are about.
 *
 * @public
 */
export const datamapTableResourceRef = createPermissionResourceRef<
  TableResource,
  TableQuery
>().with({ pluginId: 'datamap', resourceType: RESOURCE_TYPE_DATAMAP_TABLE });
