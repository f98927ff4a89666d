import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  ENTITY_TYPE_SCHEMA,
  ENTITY_TYPE_WAREHOUSE,
  TABLE_ENTITY_TYPES,
  type FeedEntity,
  type FeedItem,
} from '@datamap/plugin-datamap-common';
import {
  type ClosedChoice,
  createClosedChoice,
} from '../closed/createClosedChoice';
import { entityAnnotations } from './entityAnnotations';
import { entityRefOf } from './entityRefOf';
import { shortDescription } from './shortDescription';

function specType(item: FeedItem, entity: FeedEntity): string {
  switch (item.type) {
    case 'warehouse':
      return ENTITY_TYPE_WAREHOUSE;
    case 'schema':
      return ENTITY_TYPE_SCHEMA;
    default: {
      const type = entity.kind && TABLE_ENTITY_TYPES[entity.kind];
      if (!type) {
        throw new InputError(
          `The feed gives "${entityRefOf(
            item,
          )}" no kind that this version knows; bring plugin-datamap-backend and plugin-catalog-backend-module-datamap to the same version`,
        );
      }
      return type;
    }
  }
}

function partOf(item: FeedItem, entity: FeedEntity): string | undefined {
  const { warehouse } = item;
  switch (item.type) {
    case 'warehouse':
      return undefined;
    case 'schema':
      return entityRefOf({ warehouse, entityName: warehouse });
    default:
      return (
        entity.schemaEntityName &&
        entityRefOf({ warehouse, entityName: entity.schemaEntityName })
      );
  }
}

/** What may be told of objects in the catalog. */
export interface EntityOptions {
  closed: ClosedChoice;
  /** Whether rows, size, last update and health are told. */
  figures: boolean;
}

const EVERYTHING: EntityOptions = {
  closed: createClosedChoice([]),
  figures: true,
};

function referencesOf(
  item: FeedItem,
  entity: FeedEntity,
  closed: ClosedChoice,
): string[] {
  const refs = closed
    .openReferences(item, entity)
    .map(entityName => entityRefOf({ warehouse: item.warehouse, entityName }));
  return [...new Set(refs)].sort();
}

/**
 * The catalog entity of a warehouse, schema or table: small, and the same for
 * the same facts, whatever order they come in. The owner of a closed one stands
 * in an annotation: the catalog would show the relation at the owner too.
 *
 * @throws InputError if the item says too little to make one
 */
export function toEntity(
  item: FeedItem,
  options: EntityOptions = EVERYTHING,
): Entity {
  const { entity } = item;
  if (!entity) {
    throw new InputError(
      `The feed says that "${entityRefOf(
        item,
      )}" changed, but not what it is; bring plugin-datamap-backend and plugin-catalog-backend-module-datamap to the same version`,
    );
  }
  const description = shortDescription(entity.description);
  const whole = partOf(item, entity);
  const targets = referencesOf(item, entity, options.closed);
  const isClosed = options.closed.isClosed(item, entity);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: item.warehouse,
      name: item.entityName,
      title: entity.title.trim() || item.entityName,
      ...(description && { description }),
      annotations: entityAnnotations(item, entity, {
        figures: options.figures,
        ...(isClosed && { owner: entity.owner }),
      }),
    },
    spec: {
      type: specType(item, entity),
      ...(!isClosed && { owner: entity.owner }),
      ...(entity.lifecycle && { lifecycle: entity.lifecycle }),
      ...(whole && { partOf: whole }),
      ...(entity.marks?.length && { marks: entity.marks }),
      ...(targets.length > 0 && { references: targets }),
    },
  };
}
