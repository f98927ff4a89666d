import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { whereCriteria } from '../permissions/whereCriteria';

/** Keeps a query over `tables` to those whose figures the caller may see. */
export function whereStatisticsShown(
  query: Knex.QueryBuilder,
  { statistics }: Visibility,
): void {
  if (statistics === 'none') {
    query.whereRaw('false');
  } else if (statistics !== 'all') {
    query.where(inner => whereCriteria(inner, statistics));
  }
}

/** Whether the caller may see the figures of all tables that she may see. */
export function showsAllStatistics({ statistics }: Visibility): boolean {
  return statistics === 'all';
}

/**
 * A query beside one over `tables` that has a row where the figures of the
 * table at hand may be seen: to ask it of some tables only, and not of all.
 */
export function statisticsShown(
  database: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  return database
    .select(database.raw('1'))
    .modify(whereStatisticsShown, visibility);
}
