import type { FeedItem } from '@datamap/plugin-datamap-common';
import type { Feed } from '../feed/Feed';
import { foldFeedItems } from '../feed/foldFeedItems';
import type { BoundedMutations } from './BoundedMutations';
import { readPages } from './readPages';
import { removalRefusal } from './removalRefusal';

/** What {@link reconcile} needs. */
export interface ReconcileOptions {
  feed: Feed;
  held: () => Promise<string[]>;
  mutations: BoundedMutations;
  batchSize: number;
  maxRemovalShare: number;
  /** Says of an item of the feed whether it becomes an entity. */
  becomesEntity: (item: FeedItem) => boolean;
  /** `missing` leaves alone what the catalog holds: enough to heal what it lost. */
  apply: 'all' | 'missing';
  signal: AbortSignal;
}

/** What {@link reconcile} found and did. */
export interface Reconciliation {
  /** The revision of the feed that the catalog is at now. */
  revision: number;
  /** How many entities the feed has. */
  present: number;
  /** How many entities were removed. */
  removed: number;
  /** Why strays were left in the catalog, if they were. */
  refusal?: string;
}

/**
 * Makes the catalog equal to the whole feed: applies everything there is (what
 * has not changed costs the catalog a comparison), and removes what the catalog
 * holds and the feed has not. What the feed says is removed goes in any case;
 * the rest only up to the set share. What is not to become an entity goes too.
 */
export async function reconcile(
  options: ReconcileOptions,
): Promise<Reconciliation> {
  const { batchSize, feed, mutations, signal } = options;
  const heldBefore =
    options.apply === 'missing' ? new Set(await options.held()) : undefined;
  const present = new Set<string>();
  const tombstones = new Set<string>();
  let revision = 0;
  for await (const page of readPages(feed, {
    after: 0,
    limit: batchSize,
    signal,
  })) {
    const { upserts, removals } = foldFeedItems(
      page.items,
      options.becomesEntity,
    );
    await mutations.upsert(
      [...upserts].flatMap(([ref, item]) =>
        heldBefore?.has(ref) ? [] : [item],
      ),
      signal,
    );
    for (const ref of upserts.keys()) {
      present.add(ref);
      tombstones.delete(ref);
    }
    for (const ref of removals) {
      present.delete(ref);
      tombstones.add(ref);
    }
    revision = page.nextAfter;
  }

  const held = heldBefore ? [...heldBefore] : await options.held();
  const missing = held.filter(ref => !present.has(ref));
  const told = missing.filter(ref => tombstones.has(ref));
  const strays = missing.filter(ref => !tombstones.has(ref));
  await mutations.remove(told, signal);
  const refusal = removalRefusal({
    held: held.length,
    strays: strays.length,
    maxRemovalShare: options.maxRemovalShare,
  });
  if (refusal) {
    return { revision, present: present.size, removed: told.length, refusal };
  }
  await mutations.remove(strays, signal);
  return { revision, present: present.size, removed: missing.length };
}
