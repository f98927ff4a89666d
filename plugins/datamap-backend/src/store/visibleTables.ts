import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { whereCriteria } from '../permissions/whereCriteria';

/**
 * Keeps a query over `tables` to those that are there and that the caller may
 * see.
 */
export function whereVisible(
  query: Knex.QueryBuilder,
  visibility: Visibility,
): void {
  query
    .whereNull('tables.removed_at')
    .whereIn('tables.warehouse', visibility.warehouses);
  if (visibility.tables === 'none') {
    query.whereRaw('false');
  } else if (visibility.tables !== 'all') {
    const criteria = visibility.tables;
    query.andWhere(inner => whereCriteria(inner, criteria));
  }
}

/**
 * A query over the tables that the caller may see. Whatever is listed, counted
 * or summed starts from here.
 */
export function visibleTables(
  database: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  return database('tables').modify(whereVisible, visibility);
}
