import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  ANNOTATION_CONNECTOR,
  ANNOTATION_HEALTH,
  ANNOTATION_LAST_UPDATED,
  ANNOTATION_OWNER,
  ANNOTATION_QUALIFIED_NAME,
  ANNOTATION_REFERENCED_BY_LEFT_OUT,
  ANNOTATION_REFERENCES_LEFT_OUT,
  ANNOTATION_ROWS,
  ANNOTATION_ROWS_GRADE,
  ANNOTATION_SIZE_BYTES,
  ANNOTATION_SIZE_GRADE,
  ANNOTATION_WAREHOUSE,
  type FeedEntity,
  type FeedItem,
  quotedIdentifier,
} from '@datamap/plugin-datamap-common';
import { locationOf } from './locationOf';

function qualifiedName(
  type: FeedItem['type'],
  entity: FeedEntity,
): string | undefined {
  if (type === 'warehouse') {
    return undefined;
  }
  return [entity.schema, entity.name]
    .filter(part => part !== undefined)
    .map(quotedIdentifier)
    .join('.');
}

function figuresOf(
  entity: FeedEntity,
): Array<[string, string | number | undefined]> {
  return [
    [ANNOTATION_ROWS, entity.rows?.value],
    [ANNOTATION_ROWS_GRADE, entity.rows?.grade],
    [ANNOTATION_SIZE_BYTES, entity.size?.value],
    [ANNOTATION_SIZE_GRADE, entity.size?.grade],
    [ANNOTATION_LAST_UPDATED, entity.lastUpdated],
    [ANNOTATION_HEALTH, entity.health],
  ];
}

/**
 * The annotations of an entity. The figures are those of the feed, which rounds
 * them, so that ordinary writes to a table change nothing here. What is unknown
 * has no annotation.
 *
 * @param options.figures - whether rows, size, last update and health are told
 * @param options.owner - the owner, where the entity does not tell it itself
 */
export function entityAnnotations(
  item: FeedItem,
  entity: FeedEntity,
  options: { figures: boolean; owner?: string },
): Record<string, string> {
  const location = locationOf(item.warehouse);
  const values: Array<[string, string | number | undefined]> = [
    [ANNOTATION_LOCATION, location],
    [ANNOTATION_ORIGIN_LOCATION, location],
    [ANNOTATION_WAREHOUSE, item.warehouse],
    [ANNOTATION_CONNECTOR, entity.connector],
    [ANNOTATION_QUALIFIED_NAME, qualifiedName(item.type, entity)],
    [ANNOTATION_OWNER, options.owner],
    ...(options.figures ? figuresOf(entity) : []),
    [ANNOTATION_REFERENCES_LEFT_OUT, entity.referencesLeftOut || undefined],
    [
      ANNOTATION_REFERENCED_BY_LEFT_OUT,
      entity.referencedByLeftOut || undefined,
    ],
  ];
  return Object.fromEntries(
    values.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
