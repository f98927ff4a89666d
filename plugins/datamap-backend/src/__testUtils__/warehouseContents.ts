import type { Knex } from 'knex';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const MOMENT =
  /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)/g;
const MARK = /\\u0001[a-zA-Z]+/g;

/** What is stored of a warehouse, by what readers can tell apart. */
const CONTENTS: Record<string, string> = {
  schemas: `select to_jsonb(s) - 'id' - 'warehouse' from schemas s where warehouse = :warehouse`,
  tables: `select to_jsonb(t) - 'warehouse' - 'verdict_revision' from tables t where warehouse = :warehouse`,
  references: `select to_jsonb(r) from table_references r join tables t on t.id = r.from_table where t.warehouse = :warehouse`,
  measurements: `select to_jsonb(m) from measurements m join tables t on t.id = m.table_id where t.warehouse = :warehouse`,
  aliases: `select to_jsonb(a) - 'warehouse' from entity_aliases a where warehouse = :warehouse`,
  changes: `select to_jsonb(c) - 'id' - 'set_id' - 'subject_id' || jsonb_build_object('of', s.entity_name, 'type', s.type)
              from changes c join change_subjects s on s.id = c.subject_id where s.warehouse = :warehouse`,
  feed: `select to_jsonb(f) - 'warehouse' - 'revision' from feed_items f where warehouse = :warehouse`,
  warehouse: `select to_jsonb(w) - 'id' - 'figures_due_at' from warehouses w where id = :warehouse`,
};

/**
 * All that readers of the store can see of a warehouse, in an order that does not
 * depend on ids, with ids by what they stand for and without moments: two
 * warehouses that differ by these alone are equal.
 */
export async function warehouseContents(
  database: Knex,
  warehouse: string,
): Promise<Record<string, string[]>> {
  const tables: Array<{
    id: string;
    oid: string;
    entity_name: string;
    removed_at: Date | null;
  }> = await database('tables').where({ warehouse });
  const labels = new Map(
    tables.map(({ id, oid, entity_name, removed_at }) => [
      id,
      `${entity_name} ${oid}${removed_at ? ' removed' : ''}`,
    ]),
  );
  const contents: Record<string, string[]> = {};
  for (const [name, sql] of Object.entries(CONTENTS)) {
    const { rows } = await database.raw(sql, { warehouse });
    contents[name] = rows
      .map((row: object) =>
        JSON.stringify(Object.values(row)[0])
          .replace(UUID, id => labels.get(id) ?? id)
          .replace(MOMENT, 'then')
          .replace(MARK, 'then')
          .replace(/"assessment_hash":"[^"]*"/, '""')
          .replaceAll(warehouse, 'warehouse'),
      )
      .sort();
  }
  return contents;
}
