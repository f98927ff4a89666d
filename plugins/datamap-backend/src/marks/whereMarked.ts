import type { Knex } from 'knex';

/**
 * Keeps a query over `tables` to those that have at least one of some marks. The
 * few sets of marks that there are say which, so that no row has to be read for
 * it: an index has the number of each table's set.
 */
export function whereMarked(query: Knex.QueryBuilder, marks: string[]): void {
  query.whereRaw(
    '(tables.mark_set in (select id from mark_sets where mark_sets.marks && ?::text[])) is true',
    [marks],
  );
}
