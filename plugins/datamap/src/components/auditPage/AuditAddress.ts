import { AuditOutcome } from '@datamap/plugin-datamap-common';
import { type KnownEvent, knownEvents, outcomes } from './knownEvents';

/** What the address says of the list of events. */
export interface AuditAddress {
  event: KnownEvent[];
  outcome: AuditOutcome[];
  /** Full entity ref, or the subject of a service; empty for everybody. */
  by: string;
}

/** Reads an address; what makes no sense in it is left out. */
export function readAuditAddress(search: URLSearchParams): AuditAddress {
  const among = <T extends string>(key: string, known: readonly T[]) =>
    known.filter(value => search.getAll(key).includes(value));
  return {
    event: among('event', knownEvents),
    outcome: among('outcome', outcomes),
    by: search.get('by')?.trim() ?? '',
  };
}

/** An address that {@link readAuditAddress} reads. */
export function writeAuditAddress(address: AuditAddress): URLSearchParams {
  const { event, outcome, by } = address;
  return new URLSearchParams([
    ...event.map(value => ['event', value]),
    ...outcome.map(value => ['outcome', value]),
    ...(by === '' ? [] : [['by', by]]),
  ]);
}

/** Whether anything is left out. */
export function isNarrowed({ event, outcome, by }: AuditAddress): boolean {
  return event.length > 0 || outcome.length > 0 || by !== '';
}
