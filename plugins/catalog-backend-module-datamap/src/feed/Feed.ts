import type { FeedConsumer, FeedItem } from '@datamap/plugin-datamap-common';

/** A page of what changed after a revision. */
export interface FeedPage {
  items: FeedItem[];
  /** What to ask after for the next page, and to acknowledge for this one. */
  nextAfter: number;
  hasMore: boolean;
  /** Tombstones after the given revision are gone already. */
  resetRequired: boolean;
}

/** Datamap's feed of changes, as a follower sees it. */
export interface Feed {
  /** Who follows, how far each is, and the newest revision there is. */
  listConsumers(
    signal: AbortSignal,
  ): Promise<{ items: FeedConsumer[]; latestRevision: number }>;
  readPage(options: {
    after: number;
    limit: number;
    signal: AbortSignal;
  }): Promise<FeedPage>;
  /** Stores how far a follower is. */
  acknowledge(options: {
    consumer: string;
    revision: number;
    signal: AbortSignal;
  }): Promise<void>;
}
