import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from '../store/visibleTables';
import { visibleLinks } from './linksOf';

/** A query for the ids of a schema's tables that the caller may see. */
export function tablesOfSchema(
  database: Knex,
  options: { visibility: Visibility; warehouse: string; schema: string },
): Knex.QueryBuilder {
  return visibleTables(database, options.visibility).select('tables.id').where({
    'tables.warehouse': options.warehouse,
    'tables.schema_entity_name': options.schema,
  });
}

/**
 * The ids of a schema's tables. Where there are too many, those with the most
 * neighbours stay, because on a map they hold the others together.
 */
export async function readMostConnected(
  database: Knex,
  options: {
    visibility: Visibility;
    warehouse: string;
    schema: string;
    limit: number;
    inferred?: boolean;
  },
): Promise<string[]> {
  const degrees = visibleLinks(database, {
    visibility: options.visibility,
    inferred: options.inferred,
    ids: tablesOfSchema(database, options),
  })
    .select('links.id')
    .countDistinct('links.other as degree')
    .groupBy('links.id')
    .as('degrees');
  return await tablesOfSchema(database, options)
    .leftJoin(degrees as unknown as Knex.Raw, 'degrees.id', 'tables.id')
    .orderByRaw('degrees.degree desc nulls last, tables.name collate "C"')
    .limit(options.limit)
    .pluck('tables.id');
}

/** The ids of tables by entity name; names of nothing visible are left out. */
export async function readIdsByName(
  database: Knex,
  options: { visibility: Visibility; warehouse: string; entityNames: string[] },
): Promise<string[]> {
  return await visibleTables(database, options.visibility)
    .where('tables.warehouse', options.warehouse)
    .whereIn('tables.entity_name', options.entityNames)
    .orderByRaw('tables.schema_name collate "C", tables.name collate "C"')
    .pluck('tables.id');
}

/** How many of the tables that queries select by id are not among the chosen. */
export async function countMissing(
  database: Knex,
  options: { within: Knex.QueryBuilder[]; chosen: string[] },
): Promise<number> {
  const [first, ...others] = options.within;
  const [{ count }] = await database
    .from(first.union(others).as('reach') as unknown as Knex.Raw)
    .leftJoin(
      database.raw('unnest(?::uuid[]) as answer (id)', [options.chosen]),
      'answer.id',
      'reach.id',
    )
    .whereNull('answer.id')
    .countDistinct('reach.id as count');
  return Number(count);
}
