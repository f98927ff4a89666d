import type { Knex } from 'knex';
import type { ComparedColumn } from '../meaning';

/** Names and types of the columns of some tables, by their id. */
export async function readComparedColumns(
  database: Knex,
  ids: string[],
): Promise<Map<string, ComparedColumn[]>> {
  const { rows } = await database.raw<{
    rows: Array<{ id: string; columns: ComparedColumn[] }>;
  }>(
    `select id,
            (select coalesce(jsonb_agg(jsonb_build_object(
                      'name', item -> 'name', 'type', item -> 'type')), '[]')
               from jsonb_array_elements(structure -> 'columns') as item) as columns
       from tables where id = any(?::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, columns }) => [id, columns]));
}
