import type { FeedItem } from '@datamap/plugin-datamap-common';
import { entityRefOf } from '../entity/entityRefOf';

/** What a series of feed items comes down to. No ref is in both. */
export interface FoldedFeedItems {
  /** The newest state by entity ref. */
  upserts: Map<string, FeedItem>;
  /** The refs of entities that are no more. */
  removals: Set<string>;
}

function everyItem(): boolean {
  return true;
}

/**
 * Folds feed items into one change an entity, so that the order in which they
 * are applied no longer matters. The highest revision decides. Where a table
 * went and another one took its name in the same revision, the one that is there
 * decides. What is not to become an entity is none any more.
 */
export function foldFeedItems(
  items: readonly FeedItem[],
  becomesEntity: (item: FeedItem) => boolean = everyItem,
): FoldedFeedItems {
  const newest = new Map<string, FeedItem>();
  for (const item of items) {
    const ref = entityRefOf(item);
    const other = newest.get(ref);
    if (
      !other ||
      item.revision > other.revision ||
      (item.revision === other.revision && item.operation === 'upsert')
    ) {
      newest.set(ref, item);
    }
  }
  const folded: FoldedFeedItems = { upserts: new Map(), removals: new Set() };
  for (const [ref, item] of newest) {
    if (item.operation === 'upsert' && becomesEntity(item)) {
      folded.upserts.set(ref, item);
    } else {
      folded.removals.add(ref);
    }
  }
  return folded;
}
