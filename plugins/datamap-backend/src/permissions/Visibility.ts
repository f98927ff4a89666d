import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { TableQuery } from './tableResourceRef';

/**
 * Which tables a caller may see: those of these warehouses that fulfil the
 * criteria. Every list, total and count starts from it.
 */
export interface Visibility {
  /** The ids of the warehouses that are configured. */
  warehouses: string[];
  tables: 'all' | 'none' | PermissionCriteria<TableQuery>;
}
