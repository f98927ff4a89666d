import type { FeedEntity, FeedItem } from '@datamap/plugin-datamap-common';
import { matcherOf } from '../provider/matcherOf';

/** What stays out of what the catalog says of others. */
export interface ClosedChoice {
  /** Whether nothing but the entity itself may name it. */
  isClosed(item: FeedItem, entity: FeedEntity): boolean;
  /** The references of a table that it may show. */
  openReferences(item: FeedItem, entity: FeedEntity): string[];
}

/**
 * Makes the choice of `closed` in the configuration. The catalog shows a
 * relation at both of its ends without asking who may read the other, so a
 * reference is published only between tables that are both closed or both open.
 *
 * @param patterns - `schema.table` by their real names, `*` for any characters
 */
export function createClosedChoice(patterns: string[]): ClosedChoice {
  const matches = matcherOf(patterns);
  const isClosed = (item: FeedItem, entity: FeedEntity) => {
    switch (item.type) {
      case 'table':
        return matches(`${entity.schema}.${entity.name}`);
      case 'schema':
        // Closed as a whole, by a pattern such as `payroll.*`.
        return matches(`${entity.name}.`);
      default:
        return false;
    }
  };
  return {
    isClosed,
    openReferences(item, entity) {
      const references = entity.references ?? [];
      if (patterns.length === 0) {
        return references;
      }
      const closed = isClosed(item, entity);
      return references.filter(
        // A name with a hash does not tell the real one: it might be closed.
        name => !name.includes('-') && matches(name) === closed,
      );
    },
  };
}
