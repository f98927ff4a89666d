import { NotFoundError } from '@backstage/errors';
import type { FeedConsumer, FeedItem } from '@datamap/plugin-datamap-common';
import { entityRefOf } from '../entity/entityRefOf';
import type { Feed, FeedPage } from '../feed/Feed';
import type { UnrevisedItem } from './feedItems';

/**
 * A feed that keeps the promises of the API's document: each object once with
 * its newest revision, tombstones until they are forgotten.
 */
export class InMemoryFeed implements Feed {
  readonly consumers = new Map<string, FeedConsumer>();
  /** The requests for pages so far. */
  readonly reads: Array<{ after: number; limit: number }> = [];
  latestRevision = 0;
  readonly #items = new Map<string, FeedItem>();
  #forgottenUpTo = 0;

  put(...items: UnrevisedItem[]): void {
    for (const item of items) {
      this.latestRevision += 1;
      this.#items.set(entityRefOf(item), {
        ...item,
        revision: this.latestRevision,
      });
    }
  }

  remove(ref: string): void {
    const item = this.#items.get(ref);
    if (!item) {
      throw new NotFoundError(`The feed never had "${ref}"`);
    }
    const { entity, ...rest } = item;
    this.put({ ...rest, operation: 'remove' });
  }

  /** Forgets all tombstones there are. */
  forgetTombstones(): void {
    for (const [ref, item] of this.#items) {
      if (item.operation === 'remove') {
        this.#forgottenUpTo = Math.max(this.#forgottenUpTo, item.revision);
        this.#items.delete(ref);
      }
    }
  }

  /** Becomes the feed of a new, empty store. */
  lose(): void {
    this.#items.clear();
    this.consumers.clear();
    this.latestRevision = 0;
  }

  revisionOf(consumer: string): number | undefined {
    return this.consumers.get(consumer)?.revision;
  }

  async listConsumers() {
    return {
      items: [...this.consumers.values()],
      latestRevision: this.latestRevision,
    };
  }

  async readPage(options: { after: number; limit: number }): Promise<FeedPage> {
    const { after, limit } = options;
    this.reads.push({ after, limit });
    const rest = [...this.#items.values()]
      .filter(item => item.revision > after)
      .sort((a, b) => a.revision - b.revision);
    const items = rest.slice(0, limit);
    const hasMore = rest.length > items.length;
    return {
      items,
      hasMore,
      nextAfter: hasMore
        ? items[items.length - 1].revision
        : this.latestRevision,
      resetRequired: after > 0 && after < this.#forgottenUpTo,
    };
  }

  async acknowledge(options: { consumer: string; revision: number }) {
    this.consumers.set(options.consumer, {
      id: options.consumer,
      revision: options.revision,
      updatedAt: new Date().toISOString(),
    });
  }
}
