import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import type { InferredReferenceRow } from '../inference/InferenceRows';
import { visibleTables } from '../store/visibleTables';
import { suggestedEdges } from './linksOf';

/** A row of `table_references`. */
export interface EdgeRow {
  from_table: string;
  to_table: string;
  kind: 'foreign-key' | 'reads' | 'inherits';
  /** The constraint's name; empty where there is none. */
  name: string;
}

/** A reference that nobody declared, as an edge. */
export type InferredEdgeRow = Pick<
  InferredReferenceRow,
  'id' | 'from_table' | 'to_table' | 'from_columns' | 'to_columns' | 'score'
> & { confirmed: boolean };

/** The suggested references that leave some tables, towards tables that the caller may see. */
export async function readLeavingInferences(
  database: Knex,
  options: { visibility: Visibility; ids: string[] },
): Promise<InferredEdgeRow[]> {
  return await suggestedEdges(database)
    .select(
      'inferred.id',
      'inferred.from_table',
      'inferred.to_table',
      'inferred.from_columns',
      'inferred.to_columns',
      'inferred.score',
      database.raw(`decisions.decision is not null as confirmed`),
    )
    .whereRaw('inferred.from_table = any(?::uuid[])', [options.ids])
    .whereIn(
      'inferred.to_table',
      visibleTables(database, options.visibility).select('tables.id'),
    );
}

/** The edges that leave some tables, towards tables that the caller may see. */
export async function readLeavingEdges(
  database: Knex,
  options: { visibility: Visibility; ids: string[] },
): Promise<EdgeRow[]> {
  return await visibleTables(database, options.visibility)
    .join('table_references as edges', 'edges.to_table', 'tables.id')
    .select('edges.from_table', 'edges.to_table', 'edges.kind', 'edges.name')
    .whereRaw('edges.from_table = any(?::uuid[])', [options.ids]);
}
