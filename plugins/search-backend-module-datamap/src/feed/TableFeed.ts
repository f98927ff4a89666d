import type { FeedConsumer, FeedItem } from '@datamap/plugin-datamap-common';

/** A page of what is there after a revision. */
export interface FeedPage {
  items: FeedItem[];
  nextAfter: number;
  hasMore: boolean;
  latestRevision: number;
}

/** Datamap's feed, as the search sees it: tables come with their columns. */
export interface TableFeed {
  /** Who follows, how far each is, and the newest revision there is. */
  listConsumers(): Promise<{ items: FeedConsumer[]; latestRevision: number }>;
  readPage(options: { after: number; limit: number }): Promise<FeedPage>;
  /** Stores how far a follower is. */
  acknowledge(consumer: string, revision: number): Promise<void>;
}
