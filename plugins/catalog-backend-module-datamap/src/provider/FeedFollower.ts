import type { LoggerService } from '@backstage/backend-plugin-api';
import type { FeedConsumer, FeedItem } from '@datamap/plugin-datamap-common';
import type { Feed } from '../feed/Feed';
import { foldFeedItems } from '../feed/foldFeedItems';
import type { BoundedMutations } from './BoundedMutations';
import { readPages } from './readPages';
import { reconcile } from './reconcile';

/** Acknowledges the changes that the catalog has taken. */
const CHANGES_CONSUMER = 'catalog';

/** Acknowledges full reconciliations, so that all replicas know when the last one was. */
const RECONCILIATION_CONSUMER = 'catalog-reconciliation';

/** Milliseconds after which a refused reconciliation is tried again. */
const REFUSAL_PAUSE = 60 * 60 * 1000;

/** What {@link FeedFollower.create} needs. */
export interface FeedFollowerOptions {
  feed: Feed;
  /** The refs of the entities that the catalog holds from Datamap. */
  held: () => Promise<string[]>;
  logger: LoggerService;
  mutations: BoundedMutations;
  batchSize: number;
  maxRemovalShare: number;
  reconcileEvery: number;
  /** Says of an item of the feed whether it becomes an entity. */
  becomesEntity: (item: FeedItem) => boolean;
}

/**
 * Brings the catalog to where the feed is. Nothing is acknowledged before the
 * catalog has taken it, so that whatever fails is done again by the next pass.
 */
export class FeedFollower {
  static create(options: FeedFollowerOptions): FeedFollower {
    return new FeedFollower(options);
  }

  readonly #options: FeedFollowerOptions;
  #refusedUntil = 0;
  #looked = false;

  private constructor(options: FeedFollowerOptions) {
    this.#options = options;
  }

  /**
   * One pass: the changes since the acknowledged revision, then everything where
   * the feed demands it or the last full reconciliation is long enough ago; in
   * the first pass of a process at least what is missing or too much.
   */
  async pass(signal: AbortSignal): Promise<void> {
    const { items, latestRevision } = await this.#options.feed.listConsumers(
      signal,
    );
    const find = (id: string) => items.find(consumer => consumer.id === id);
    const taken = find(CHANGES_CONSUMER)?.revision;
    const followable =
      taken !== undefined &&
      taken <= latestRevision &&
      (await this.#takeChanges(taken, signal));
    if (!followable || this.#isDue(find(RECONCILIATION_CONSUMER))) {
      await this.#reconcile(signal);
    } else if (!this.#looked) {
      await this.#heal(signal);
    }
    this.#looked = true;
  }

  /** Whether the feed still had all changes after the revision. */
  async #takeChanges(taken: number, signal: AbortSignal): Promise<boolean> {
    const { batchSize, becomesEntity, feed, logger, mutations } = this.#options;
    let changes = 0;
    for await (const page of readPages(feed, {
      after: taken,
      limit: batchSize,
      signal,
    })) {
      if (page.resetRequired) {
        return false;
      }
      const { upserts, removals } = foldFeedItems(page.items, becomesEntity);
      await mutations.upsert(upserts.values(), signal);
      await mutations.remove(removals, signal);
      if (page.nextAfter > taken) {
        await this.#acknowledge(CHANGES_CONSUMER, page.nextAfter, signal);
      }
      changes += upserts.size + removals.size;
    }
    if (changes > 0) {
      logger.info(`Took ${changes} changes from Datamap into the catalog`);
    }
    return true;
  }

  /**
   * Once in the life of a process: the configuration may choose other tables
   * now, and the catalog may have lost some meanwhile.
   */
  async #heal(signal: AbortSignal): Promise<void> {
    const { present, removed, refusal } = await reconcile({
      ...this.#options,
      apply: 'missing',
      signal,
    });
    if (refusal) {
      this.#options.logger.error(refusal);
    } else if (removed > 0) {
      this.#options.logger.info(
        `The catalog holds ${present} entities of Datamap after its start, ${removed} were too many`,
      );
    }
  }

  #isDue(last: FeedConsumer | undefined): boolean {
    if (Date.now() < this.#refusedUntil) {
      return false;
    }
    return (
      !last ||
      Date.now() - Date.parse(last.updatedAt) >= this.#options.reconcileEvery
    );
  }

  async #reconcile(signal: AbortSignal): Promise<void> {
    const { logger } = this.#options;
    const result = await reconcile({
      ...this.#options,
      apply: 'all',
      signal,
    });
    await this.#acknowledge(CHANGES_CONSUMER, result.revision, signal);
    if (result.refusal) {
      this.#refusedUntil = Date.now() + REFUSAL_PAUSE;
      logger.error(result.refusal);
      return;
    }
    await this.#acknowledge(RECONCILIATION_CONSUMER, result.revision, signal);
    logger.info(
      `Compared the catalog with Datamap: ${result.present} entities, ${result.removed} strays removed`,
    );
  }

  async #acknowledge(
    consumer: string,
    revision: number,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#options.feed.acknowledge({ consumer, revision, signal });
  }
}
