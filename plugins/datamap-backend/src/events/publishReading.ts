import type { EventsService } from '@backstage/plugin-events-node';

/**
 * The topic that says "look now": a warehouse was read. Delivered at most once;
 * the truth is in the feed.
 *
 * @public
 */
export const DATAMAP_READ_TOPIC = 'datamap.warehouse-read';

/** Tells followers to look. No content, only which warehouse. */
export async function publishReading(
  events: EventsService,
  warehouse: string,
): Promise<void> {
  await events.publish({
    topic: DATAMAP_READ_TOPIC,
    eventPayload: { warehouse },
  });
}
