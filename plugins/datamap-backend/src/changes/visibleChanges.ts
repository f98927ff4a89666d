import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { whereCriteria } from '../permissions/whereCriteria';

/**
 * A query over the changes that the caller may see, with their subjects under
 * the name `tables`. One of a table is seen by those who may read the table, or
 * might read it when it went; one of a schema by those who see a table in it;
 * one of a warehouse by everybody who may see something.
 */
export function visibleChanges(
  database: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  return database('changes')
    .join('change_subjects as tables', 'tables.id', 'changes.subject_id')
    .modify(whereChangeVisible, database, visibility);
}

/** Keeps a query over `change_subjects as tables` to what the caller may see. */
export function whereChangeVisible(
  query: Knex.QueryBuilder,
  database: Knex,
  visibility: Visibility,
): void {
  query.whereIn('tables.warehouse', visibility.warehouses);
  if (visibility.tables === 'none') {
    query.whereRaw('false');
  } else if (visibility.tables !== 'all') {
    const criteria = visibility.tables;
    query.andWhere(either =>
      either
        .where(ofTable =>
          ofTable
            .where('tables.type', 'table')
            .andWhere(inner => whereCriteria(inner, criteria)),
        )
        .orWhere(ofSchema =>
          ofSchema.where('tables.type', 'schema').whereRaw(
            `(tables.warehouse, tables.schema_name) in (?)`,
            database
              .from('tables')
              .distinct('tables.warehouse', 'tables.schema_name')
              .whereNull('tables.removed_at')
              .andWhere(inner => whereCriteria(inner, criteria))
              .union(
                database
                  .from('change_subjects as tables')
                  .distinct('tables.warehouse', 'tables.schema_name')
                  .where('tables.type', 'table')
                  .andWhere(inner => whereCriteria(inner, criteria)),
              ),
          ),
        )
        .orWhere('tables.type', 'warehouse'),
    );
  }
}
