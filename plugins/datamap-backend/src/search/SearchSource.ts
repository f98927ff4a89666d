import type { NoteWords } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';

/** A column as far as it is searched. */
export interface SourceColumn {
  attnum: number;
  name: string;
  comment?: string;
}

/** What people wrote: `attnum` is 0 for the table itself. */
export interface SourceNote {
  attnum: number;
  words: NoteWords;
}

/** What a term is called that applies to a table; `attnum` is 0 for the table itself. */
export interface SourceTerm {
  attnum: number;
  names: string[];
}

/** What of a table is searched, as its row and what hangs on it have it. */
export interface SearchSource {
  id: string;
  title: string;
  title_source: string;
  name: string;
  schema_name: string;
  schema_title: string | null;
  description: string | null;
  comment: string | null;
  owner: string;
  columns: SourceColumn[] | null;
  notes: SourceNote[] | null;
  terms: SourceTerm[] | null;
}

/** What has to be selected from `tables` to have all that is searched of one. */
export const SOURCE_COLUMNS = `
  tables.id, tables.title, tables.title_source, tables.name,
  tables.schema_name, tables.description, tables.owner,
  tables.outline ->> 'comment' as comment,
  (select schemas.title from schemas
    where schemas.warehouse = tables.warehouse
      and schemas.entity_name = tables.schema_entity_name) as schema_title,
  (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'attnum', columns.value -> 'attnum',
            'name', columns.value -> 'name',
            'comment', columns.value -> 'comment')) order by columns.place)
     from jsonb_array_elements(tables.structure -> 'columns')
          with ordinality as columns (value, place)) as columns,
  (select jsonb_agg(jsonb_build_object(
            'attnum', notes.attnum, 'words', notes.words))
     from notes
    where notes.table_id = tables.id and notes.attnum is not null) as notes,
  (select jsonb_agg(jsonb_build_object('attnum', notes.attnum, 'names',
            jsonb_build_array(terms.words -> 'name') || (terms.words -> 'otherNames'))
            order by terms.name_key)
     from notes
     join glossary_links as links on links.note_id = notes.id
     join glossary_terms as terms on terms.id = links.term_id
    where notes.table_id = tables.id and notes.attnum is not null) as terms`;

/** All that is searched of some tables. */
export async function readSearchSources(
  database: Knex,
  ids: string[],
): Promise<SearchSource[]> {
  return await database('tables')
    .select(database.raw(SOURCE_COLUMNS))
    .whereRaw('tables.id = any(?::uuid[])', [ids])
    .whereNull('tables.removed_at');
}
