import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { SIGNAL_SYNC_FINISHED } from '@datamap/plugin-datamap-common';

/**
 * The topic that says "look now": a warehouse was read. Delivered at most once;
 * the truth is in the feed.
 *
 * @public
 */
export const SYNC_FINISHED_TOPIC = 'datamap.sync-finished';

/**
 * Tells followers to look, and pages that are open. Followers hear which
 * warehouse, and nothing else; pages not even that, as everybody who is signed
 * in hears it.
 */
export async function publishSyncFinished(
  services: { events: EventsService; signals: SignalsService },
  warehouse: string,
): Promise<void> {
  await services.events.publish({
    topic: SYNC_FINISHED_TOPIC,
    eventPayload: { warehouse },
  });
  await services.signals.publish({
    recipients: { type: 'broadcast' },
    channel: SIGNAL_SYNC_FINISHED,
    message: {},
  });
}
