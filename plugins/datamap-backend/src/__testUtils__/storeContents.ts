import type { Knex } from 'knex';

/** Every table of the store that a run's result lives in, and its order. */
const TABLES: Record<string, string> = {
  schemas: 'id',
  tables: 'id',
  table_references: 'from_table, kind, name, to_table',
  entity_aliases: 'warehouse, entity_name',
  measurements: 'table_id, measured_at',
  change_subjects: 'id',
  change_sets: 'id',
  changes: 'id',
  measurement_days: 'table_id, measured_from',
  feed_items: 'warehouse, type, entity_name',
  feed_state: 'id',
  warehouses: 'id',
};

/** All that readers of the store can see of what runs found. */
export async function storeContents(
  database: Knex,
): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const [table, order] of Object.entries(TABLES)) {
    const { rows } = await database.raw(
      `select to_jsonb(${table}) - 'configured_at' as row from ${table} order by ${order}`,
    );
    contents[table] = rows.map(({ row }: { row: unknown }) => row);
  }
  return contents;
}
