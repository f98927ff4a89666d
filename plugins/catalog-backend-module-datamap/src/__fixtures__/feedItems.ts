import type { FeedEntity, FeedItem } from '@datamap/plugin-datamap-common';

/** What a change is before the feed gives it a revision. */
export type UnrevisedItem = Omit<FeedItem, 'revision'>;

/** The warehouse `main` itself. */
export function warehouseItem(): UnrevisedItem {
  return {
    type: 'warehouse',
    warehouse: 'main',
    entityName: 'main',
    operation: 'upsert',
    entity: {
      title: 'Main warehouse',
      name: 'main',
      owner: 'group:default/data-team',
      connector: 'postgres',
    },
  };
}

/** A schema of the warehouse `main`. */
export function schemaItem(name: string): UnrevisedItem {
  return {
    type: 'schema',
    warehouse: 'main',
    entityName: name,
    operation: 'upsert',
    entity: { title: name, name, owner: 'group:default/data-team' },
  };
}

/** A table of the schema `ecommerce` in the warehouse `main`. */
export function tableItem(
  name: string,
  entity: Partial<FeedEntity> = {},
): UnrevisedItem {
  return {
    type: 'table',
    warehouse: 'main',
    entityName: `ecommerce.${name}`,
    operation: 'upsert',
    entity: {
      title: name,
      name,
      schema: 'ecommerce',
      schemaEntityName: 'ecommerce',
      owner: 'group:default/data-team',
      kind: 'table',
      health: 'has-data',
      rows: { value: 1200, grade: 'estimate' },
      size: { value: 98000, grade: 'exact' },
      lastUpdated: '2026-03-01',
      ...entity,
    },
  };
}
