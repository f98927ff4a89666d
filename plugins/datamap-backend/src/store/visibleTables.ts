import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { whereCriteria } from '../permissions/whereCriteria';
import { hiddenFigures } from './hiddenFigures';

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
 * A query over the tables that the caller may see, with the figures that she may
 * see. Whatever is listed, filtered, sorted, counted or summed starts from here.
 */
export function visibleTables(
  database: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  return shownTables(database, visibility).modify(whereVisible, visibility);
}

/**
 * The tables, those of which the figures are not shown with {@link hiddenFigures}
 * instead: no filter, order or sum can then tell what they were.
 */
function shownTables(
  database: Knex,
  { statistics }: Visibility,
): Knex.QueryBuilder {
  if (statistics === 'all') {
    return database('tables');
  }
  const shown =
    statistics === 'none'
      ? database.raw('false')
      : database.raw('exists (?)', [
          database
            .select(database.raw('1'))
            .where(inner => whereCriteria(inner, statistics)),
        ]);
  return database.from(
    database.raw(
      `(select shown.* from tables
          cross join lateral jsonb_populate_record(
            tables, case when ? then '{}' else ?::jsonb end) as shown) as tables`,
      [shown, JSON.stringify(hiddenFigures)],
    ),
  );
}
