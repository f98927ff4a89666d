import { AuditOutcome } from '@datamap/plugin-datamap-common';
import { audit } from '../../translation/messages/audit.en';

/** An event that we have words for. */
export type KnownEvent = keyof typeof audit.events;

/** Those, as the filter lists them. */
export const knownEvents = Object.keys(audit.events) as KnownEvent[];

/** The list of events is open: one that we have no words for has its name. */
export function isKnownEvent(event: string): event is KnownEvent {
  return Object.hasOwn(audit.events, event);
}

/** How an event may end. */
export const outcomes: readonly AuditOutcome[] = ['done', 'refused', 'failed'];
