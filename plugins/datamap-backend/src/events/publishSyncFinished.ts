import type { EventsService } from '@backstage/plugin-events-node';

/**
 * The topic that says "look now": a warehouse was read. Delivered at most once;
 * the truth is in the feed.
 *
 * @public
 */
export const SYNC_FINISHED_TOPIC = 'datamap.sync-finished';

/** Tells followers to look. No content, only which warehouse. */
export async function publishSyncFinished(
  events: EventsService,
  warehouse: string,
): Promise<void> {
  await events.publish({
    topic: SYNC_FINISHED_TOPIC,
    eventPayload: { warehouse },
  });
}
