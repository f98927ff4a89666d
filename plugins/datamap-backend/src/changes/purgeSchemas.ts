import { entityName } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';

/** `ecommerce.`, quoted as the texts of changes have it. */
function prefixOf(schema: string): string {
  return `${
    /^[^".]+$/.test(schema) ? schema : `"${schema.replaceAll('"', '""')}"`
  }.`;
}

/**
 * The schemas of which anything is kept, though the configuration excludes
 * them: their state, or only their past.
 */
export async function schemasToPurge(
  database: Knex,
  warehouse: string,
  readsSchema: (schema: string) => boolean,
): Promise<string[]> {
  const { rows }: { rows: Array<{ name: string }> } = await database.raw(
    `select name from schemas where warehouse = :warehouse
     union
     select schema_name from tables where warehouse = :warehouse
     union
     select schema_name from change_subjects
      where warehouse = :warehouse and type <> 'warehouse'
     order by 1`,
    { warehouse },
  );
  return rows.map(({ name }) => name).filter(name => !readsSchema(name));
}

/**
 * Takes away all that is kept of schemas: their tables with figures, history,
 * reviews and old names, and what ever changed in them, the place that a table
 * came from included. What is left are tombstones in the feed, so that the
 * catalog and the search forget them as well.
 */
export async function purgeSchemas(
  transaction: Knex.Transaction,
  warehouse: string,
  schemas: string[],
): Promise<void> {
  if (schemas.length === 0) {
    return;
  }
  // While it is known which tables other tables' texts named.
  await transaction.raw(
    `with gone as (
       select array_agg(id) as ids from tables
        where warehouse = ? and schema_name = any(?::text[]))
     update changes set sql_before = null, sql_after = null
       from gone
      where sql_before is not null
        and (tables_before && gone.ids or tables_after && gone.ids)`,
    [warehouse, schemas],
  );
  // What hangs on a table or a subject goes with it.
  for (const [table, column] of [
    ['tables', 'schema_name'],
    ['change_subjects', 'schema_name'],
    ['schemas', 'name'],
  ]) {
    await transaction(table)
      .where({ warehouse })
      .whereRaw('?? = any(?::text[])', [column, schemas])
      .delete();
  }
  await transaction.raw(
    `delete from entity_aliases
      where warehouse = ?
        and exists (select from unnest(?::text[]) as prefix
                     where starts_with(entity_name, prefix))`,
    [
      warehouse,
      schemas.map(
        schema => `${entityName({ type: 'schema', warehouse, schema })}.`,
      ),
    ],
  );
  await transaction.raw(
    `update changes set before = null
      where kind = 'table-renamed'
        and subject_id in (select id from change_subjects where warehouse = ?)
        and exists (select from unnest(?::text[]) as prefix
                     where starts_with(changes.before, prefix))`,
    [warehouse, schemas.map(prefixOf)],
  );
  await transaction.raw(
    `update changes set before = null
      where kind = 'schema-renamed' and before = any(?::text[])
        and subject_id in (select id from change_subjects where warehouse = ?)`,
    [schemas, warehouse],
  );
  await transaction.raw(
    `delete from change_sets as s where warehouse = ?
        and not exists (select from changes where changes.set_id = s.id)`,
    [warehouse],
  );
}
