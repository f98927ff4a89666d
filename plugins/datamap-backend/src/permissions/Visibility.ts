import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { TableQuery, TableResource } from './tableResourceRef';

/** All tables, none, or those that fulfil the criteria. */
export type TableScope = 'all' | 'none' | PermissionCriteria<TableQuery>;

/**
 * Which tables a caller may see: those of these warehouses that fulfil the
 * criteria. Every list, total and count starts from it.
 */
export interface Visibility {
  /** The ids of the warehouses that are configured. */
  warehouses: string[];
  tables: TableScope;
  /** Of those, the ones whose figures she may see. */
  statistics: TableScope;
  /** Whether she may see the texts in SQL of a table that she may see. */
  showsDefinition: (table: TableResource) => boolean;
}
