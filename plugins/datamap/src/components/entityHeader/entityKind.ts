import { Entity } from '@backstage/catalog-model';
import {
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
  TABLE_ENTITY_TYPES,
  TableKind,
} from '@datamap/plugin-datamap-common';

/** What an entity of ours stands for. */
export type EntityKind = 'warehouse' | 'schema' | TableKind;

const kinds: Array<[string, EntityKind]> = [
  [ENTITY_TYPE_WAREHOUSE, 'warehouse'],
  [ENTITY_TYPE_SCHEMA, 'schema'],
  [TABLE_ENTITY_TYPES.table, 'table'],
  [TABLE_ENTITY_TYPES.view, 'view'],
  [TABLE_ENTITY_TYPES['materialized-view'], 'materialized-view'],
  [TABLE_ENTITY_TYPES['foreign-table'], 'foreign-table'],
];

/** Answers undefined for an entity that is none of ours. */
export function entityKind(entity: Entity): EntityKind | undefined {
  return kinds.find(([type]) => type === entity.spec?.type)?.[1];
}
