import type { MapSchema } from '@datamap/plugin-datamap-common';
import type { Knex } from 'knex';
import type { Visibility } from '../permissions/Visibility';
import { resourceRef } from '../store/entityRefs';
import { visibleTables } from '../store/visibleTables';

interface SchemaRow {
  name: string;
  entity_name: string;
  title: string;
  owner: string;
}

interface HealthRow {
  schema: string;
  health: string;
  count: string;
}

/**
 * The schemas of a warehouse by name, with how many tables of each the caller
 * may see. One without such a table is only for who may see all.
 *
 * @param options.entityNames - which schemas; all where it is absent
 * @param options.references - references within each schema, where they were counted
 */
export async function readMapSchemas(
  database: Knex,
  options: {
    visibility: Visibility;
    warehouse: string;
    entityNames?: string[];
    references: Map<string, number>;
  },
): Promise<MapSchema[]> {
  const { visibility, warehouse, entityNames, references } = options;
  const schemas = database('schemas')
    .select('name', 'entity_name', 'title', 'owner')
    .where({ warehouse })
    .orderByRaw('name collate "C"');
  const healths = visibleTables(database, visibility)
    .select({ schema: 'tables.schema_entity_name', health: 'tables.health' })
    .count('* as count')
    .where('tables.warehouse', warehouse)
    .groupBy('tables.schema_entity_name', 'tables.health');
  if (entityNames) {
    schemas.whereIn('entity_name', entityNames);
    healths.whereIn('tables.schema_entity_name', entityNames);
  }
  const byHealth = new Map<string, Record<string, number>>();
  for (const { schema, health, count } of (await healths) as HealthRow[]) {
    byHealth.set(schema, { ...byHealth.get(schema), [health]: Number(count) });
  }
  return ((await schemas) as SchemaRow[])
    .filter(row => visibility.tables === 'all' || byHealth.has(row.entity_name))
    .map(row => {
      const counts = byHealth.get(row.entity_name) ?? {};
      const within = references.get(row.entity_name);
      return {
        entityRef: resourceRef(warehouse, row.entity_name),
        entityName: row.entity_name,
        name: row.name,
        title: row.title,
        owner: row.owner,
        tables: Object.values(counts).reduce((sum, count) => sum + count, 0),
        byHealth: counts,
        ...(within === undefined ? {} : { references: within }),
      };
    });
}
