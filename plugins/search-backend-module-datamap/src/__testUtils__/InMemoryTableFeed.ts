import type { FeedConsumer, FeedItem } from '@datamap/plugin-datamap-common';
import type { FeedPage, TableFeed } from '../feed/TableFeed';
import type { UnrevisedItem } from './feedItems';

/**
 * A feed that keeps the promises of the API's document: each object once with
 * its newest revision, and tombstones.
 */
export class InMemoryTableFeed implements TableFeed {
  readonly consumers = new Map<string, FeedConsumer>();
  readonly items = new Map<string, FeedItem>();
  /** The requests for pages so far. */
  readonly reads: Array<{ after: number; limit: number }> = [];
  latestRevision = 0;

  put(...items: UnrevisedItem[]): void {
    for (const item of items) {
      this.latestRevision += 1;
      const revised = { ...item, revision: this.latestRevision };
      this.items.set(`${item.warehouse}/${item.entityName}`, revised);
    }
  }

  remove(...keys: string[]): void {
    for (const key of keys) {
      const item = this.items.get(key);
      if (!item) {
        throw new Error(`The feed never had "${key}"`);
      }
      const { entity, ...rest } = item;
      this.put({ ...rest, operation: 'remove' });
    }
  }

  async listConsumers() {
    return {
      items: [...this.consumers.values()],
      latestRevision: this.latestRevision,
    };
  }

  async readPage(options: { after: number; limit: number }): Promise<FeedPage> {
    this.reads.push(options);
    const rest = [...this.items.values()]
      .filter(item => item.revision > options.after)
      .sort((a, b) => a.revision - b.revision);
    const items = rest.slice(0, options.limit);
    const hasMore = rest.length > items.length;
    const last = items[items.length - 1];
    return {
      items,
      hasMore,
      nextAfter: hasMore ? last.revision : this.latestRevision,
      latestRevision: this.latestRevision,
    };
  }

  async acknowledge(id: string, revision: number): Promise<void> {
    const updatedAt = new Date().toISOString();
    this.consumers.set(id, { id, revision, updatedAt });
  }
}
