import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from '../store/visibleTables';

/** The store's ids of tables, or a query that selects them. */
export type TableIds = string[] | Knex.QueryBuilder;

function among(
  query: Knex.QueryBuilder,
  column: string,
  ids: TableIds,
): Knex.QueryBuilder {
  return Array.isArray(ids)
    ? query.whereRaw('?? = any(?::uuid[])', [column, ids])
    : query.whereIn(column, ids);
}

/**
 * The edges of some tables, looked at from these: `id` is one of them, `other`
 * the table at the other end, `outgoing` tells which of the two references,
 * reads or inherits. An edge between two of them stands twice, a self-reference
 * not at all. Both halves are looked up by an index, so that the cost is that
 * of these tables' edges, however large the warehouse is.
 *
 * It knows nothing of permissions: whoever uses it joins `other` with the tables
 * that the caller may see.
 */
export function linksOf(
  database: Knex,
  ids: TableIds,
  kind?: string,
): Knex.QueryBuilder {
  const half = (id: string, other: string, outgoing: boolean) => {
    const query = database('table_references')
      .select({ id, other })
      .select('kind', 'name', database.raw('?::boolean as outgoing', outgoing))
      .whereRaw('from_table <> to_table');
    if (kind !== undefined) {
      query.where({ kind });
    }
    return among(query, id, ids);
  };
  return half('from_table', 'to_table', true)
    .unionAll(half('to_table', 'from_table', false))
    .as('links');
}

/**
 * The tables next to some tables that the caller may see, each as often as there
 * are edges; `links` has the edge.
 */
export function visibleLinks(
  database: Knex,
  options: { visibility: Visibility; ids: TableIds; kind?: string },
): Knex.QueryBuilder {
  return visibleTables(database, options.visibility).join(
    linksOf(database, options.ids, options.kind) as unknown as Knex.Raw,
    'links.other',
    'tables.id',
  );
}
