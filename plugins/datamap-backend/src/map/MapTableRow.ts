import type { MeasuredRows } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot, KeySnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { NoteRow } from '../notes/NoteRow';
import type { Visibility } from '../permissions/Visibility';
import type { TableRow } from '../store/TableRow';
import { visibleTables } from '../store/visibleTables';

/** What the map needs of a row of `tables`. */
export type MapTableRow = Pick<
  TableRow,
  | 'id'
  | 'warehouse'
  | 'schema_name'
  | 'schema_entity_name'
  | 'name'
  | 'entity_name'
  | 'title'
  | 'kind'
  | 'health'
> & {
  /** Without moments. */
  rows: MeasuredRows;
  columns: ColumnSnapshot[];
  /** What people wrote about them. */
  column_notes: NoteRow[] | null;
  keys: KeySnapshot[];
};

/** Reads tables by the store's id, as far as the caller may see them. */
export async function readMapTableRows(
  database: Knex,
  options: { visibility: Visibility; ids: string[] },
): Promise<Map<string, MapTableRow>> {
  const rows: MapTableRow[] = await visibleTables(database, options.visibility)
    .select(
      'tables.id',
      'tables.warehouse',
      'tables.schema_name',
      'tables.schema_entity_name',
      'tables.name',
      'tables.entity_name',
      'tables.title',
      'tables.kind',
      'tables.health',
      database.raw(
        `tables.assessment -> 'rows' as rows,
         tables.structure -> 'columns' as columns,
         (select jsonb_agg(notes) from notes
           where notes.table_id = tables.id and notes.attnum > 0) as column_notes,
         tables.structure -> 'keys' as keys`,
      ),
    )
    .whereRaw('tables.id = any(?::uuid[])', [options.ids]);
  return new Map(rows.map(row => [row.id, row]));
}
