import type { TableKind } from './api/types';

/**
 * `spec.type` of the Resource that stands for a warehouse.
 *
 * @public
 */
export const ENTITY_TYPE_WAREHOUSE = 'warehouse';

/**
 * `spec.type` of the Resource that stands for a schema.
 *
 * @public
 */
export const ENTITY_TYPE_SCHEMA = 'warehouse-schema';

/**
 * `spec.type` of the Resource that stands for a table, by kind. To people a
 * partitioned table is a table.
 *
 * @public
 */
export const TABLE_ENTITY_TYPES: Record<TableKind, string> = {
  table: 'warehouse-table',
  'partitioned-table': 'warehouse-table',
  view: 'warehouse-view',
  'materialized-view': 'warehouse-materialized-view',
  'foreign-table': 'warehouse-foreign-table',
};
