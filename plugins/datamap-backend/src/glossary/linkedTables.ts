import type { Knex } from 'knex';
import { TABLE_ITSELF } from '../notes/NoteRow';
import type { Visibility } from '../permissions/Visibility';
import { visibleTables } from '../store/visibleTables';
import type { TermUse } from './TermRow';

/** The ids of all tables that a term applies to, or to a column of which. */
export async function linkedTables(
  database: Knex,
  termId: string,
): Promise<string[]> {
  return await database('glossary_links')
    .join('notes', 'notes.id', 'glossary_links.note_id')
    .where('glossary_links.term_id', termId)
    .distinct('notes.table_id')
    .pluck('notes.table_id');
}

/**
 * A query over what terms apply to: the tables that the caller may read, with
 * the notes of these and of their columns as far as these are there.
 */
export function visibleLinks(
  database: Knex,
  visibility: Visibility,
): Knex.QueryBuilder {
  return visibleTables(database, visibility)
    .join('notes', 'notes.table_id', 'tables.id')
    .join('glossary_links', 'glossary_links.note_id', 'notes.id')
    .whereNotNull('notes.attnum');
}

/** How many tables and columns that the caller may read some terms apply to. */
export async function usesOfTerms(
  database: Knex,
  { visibility, ids }: { visibility: Visibility; ids: string[] },
): Promise<Map<string, TermUse>> {
  const rows: Array<{ term_id: string; tables: string; columns: string }> =
    await visibleLinks(database, visibility)
      .whereRaw('glossary_links.term_id = any(?::uuid[])', [ids])
      .groupBy('glossary_links.term_id')
      .select(
        'glossary_links.term_id',
        database.raw('count(distinct tables.id) as tables'),
        database.raw('count(*) filter (where notes.attnum <> ?) as columns', [
          TABLE_ITSELF,
        ]),
      );
  return new Map(
    rows.map(({ term_id, tables, columns }) => [
      term_id,
      { tables: Number(tables), columns: Number(columns) },
    ]),
  );
}
