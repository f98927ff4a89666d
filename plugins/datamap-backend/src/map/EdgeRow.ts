import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from '../store/visibleTables';

/** A row of `table_references`. */
export interface EdgeRow {
  from_table: string;
  to_table: string;
  kind: 'foreign-key' | 'reads' | 'inherits';
  /** The constraint's name; empty where there is none. */
  name: string;
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
