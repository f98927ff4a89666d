import { Entity } from '@backstage/catalog-model';
import {
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
  TABLE_ENTITY_TYPES,
} from '@datamap/plugin-datamap-common';

const tableTypes = new Set<unknown>(Object.values(TABLE_ENTITY_TYPES));
const groupTypes = new Set<unknown>([
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
]);

const isResource = ({ kind }: Entity) =>
  kind.toLocaleLowerCase('en-US') === 'resource';

/**
 * Holds for tables, views and what else people call a table.
 *
 * @public
 */
export const isDatamapTable = (entity: Entity): boolean =>
  isResource(entity) && tableTypes.has(entity.spec?.type);

/**
 * Holds for tables, schemas and warehouses.
 *
 * @public
 */
export const isDatamapEntity = (entity: Entity): boolean =>
  isDatamapTable(entity) ||
  (isResource(entity) && groupTypes.has(entity.spec?.type));

/**
 * Holds for components that depend on a resource, as a table is one.
 *
 * @public
 */
export const hasDatamapDataUsed = ({ kind, relations }: Entity): boolean =>
  kind.toLocaleLowerCase('en-US') === 'component' &&
  (relations ?? []).some(
    ({ type, targetRef }) =>
      type === 'dependsOn' && targetRef.startsWith('resource:'),
  );
