import type { Knex } from 'knex';
import type { Visibility } from '../../permissions/Visibility';
import { visibleTables, whereVisible } from '../../store/visibleTables';

/** What somebody describes: of what she may, that which she asks for. */
export interface DeskScope {
  visibility: Visibility;
  /** Which tables the permission to describe is for. */
  describable: Visibility['tables'];
  /** Ids of warehouses; all where it is left out. */
  warehouses?: string[];
  /** Entity refs of owners; all where it is left out. */
  owners?: string[];
}

/** A query over the tables that she may describe, with which columns have words. */
export function describableTables(
  database: Knex,
  { visibility, describable, warehouses, owners }: DeskScope,
): Knex.QueryBuilder {
  return visibleTables(database, visibility)
    .modify(whereVisible, { ...visibility, tables: describable })
    .join('column_words as words', 'words.table_id', 'tables.id')
    .modify(query => {
      if (warehouses !== undefined) {
        query.whereIn('tables.warehouse', warehouses);
      }
      if (owners !== undefined) {
        query.whereIn('tables.owner', owners);
      }
    });
}

/** Whether nobody said anything about a table, in SQL. */
export const TABLE_LACKS = `(tables.title_source = 'name' and tables.description is null)`;

/**
 * Scans since the era of the statistics began, in SQL; null where nobody counts.
 * Beside each table, so that its assessment is looked into once.
 */
const USE = `
cross join lateral (
  select (activity ->> 'sequentialScans')::float8
           + coalesce((activity ->> 'indexScans')::float8, 0) as scans
    from (select tables.assessment -> 'activity' as activity offset 0) as counted
  offset 0) as scanned`;

/**
 * The same tables with how much each is used: tables that reference it, as far
 * as the caller may see them, and scans.
 */
export function usedTables(
  database: Knex,
  scope: DeskScope,
): Knex.QueryBuilder {
  const references = visibleTables(database, scope.visibility)
    .join('table_references', 'table_references.from_table', 'tables.id')
    .where('table_references.kind', 'foreign-key')
    .groupBy('table_references.to_table')
    .select('table_references.to_table')
    .countDistinct('tables.id as count')
    .as('referencing');
  return describableTables(database, scope)
    .leftJoin(
      references as unknown as Knex.Raw,
      'referencing.to_table',
      'tables.id',
    )
    .joinRaw(USE)
    .select(
      'tables.id',
      'scanned.scans',
      database.raw(`coalesce(referencing.count, 0)::int as "references",
        1 + ln(1 + coalesce(scanned.scans, 0))
          + 2 * ln(1 + coalesce(referencing.count, 0)::float8) as weight,
        ${TABLE_LACKS} as lacks,
        cardinality(words.described) as described,
        cardinality(words.undescribed) as undescribed`),
    );
}
