import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from '../store/visibleTables';

/** The store's ids of tables, or a query that selects them. */
export type TableIds = string[] | Knex.QueryBuilder;

/**
 * The suggested references that a map may show, as edges: the best for the same
 * columns and what people confirmed, and nothing that they rejected.
 */
export function suggestedEdges(database: Knex): Knex.QueryBuilder {
  return database('inferred_references as inferred')
    .leftJoin('inference_decisions as decisions', join =>
      join.on('decisions.id', 'inferred.id'),
    )
    .whereRaw(
      `(decisions.decision = 'confirmed' or (inferred.rank = 1 and decisions.decision is null))`,
    );
}

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
  options: { kind?: string; inferred?: boolean } = {},
): Knex.QueryBuilder {
  const { kind, inferred } = options;
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
  const suggested = (from: string, to: string, outgoing: boolean) =>
    among(
      suggestedEdges(database)
        .select({ id: `inferred.${from}`, other: `inferred.${to}` })
        .select(
          database.raw(`'inferred' as kind, inferred.id as name`),
          database.raw('?::boolean as outgoing', outgoing),
        )
        .whereRaw('inferred.from_table <> inferred.to_table'),
      `inferred.${from}`,
      ids,
    );
  return half('from_table', 'to_table', true)
    .unionAll([
      half('to_table', 'from_table', false),
      ...(inferred
        ? [
            suggested('from_table', 'to_table', true),
            suggested('to_table', 'from_table', false),
          ]
        : []),
    ])
    .as('links');
}

/**
 * The tables next to some tables that the caller may see, each as often as there
 * are edges; `links` has the edge.
 */
export function visibleLinks(
  database: Knex,
  options: {
    visibility: Visibility;
    ids: TableIds;
    kind?: string;
    /** Whether suggested references are edges too. */
    inferred?: boolean;
  },
): Knex.QueryBuilder {
  return visibleTables(database, options.visibility).join(
    linksOf(database, options.ids, options) as unknown as Knex.Raw,
    'links.other',
    'tables.id',
  );
}
