import type { PreviousReading, TableReading } from '../types';
import { isSameEra, statisticsEraOf } from '../statisticsEra';
import { haveCountersGrown, writeCounters } from '../writeCounters';

/**
 * Between which two readings of one era the counters of a table grew for the
 * last time, whatever else is known of its last update.
 */
export function lastActivity(
  reading: TableReading,
  previous: PreviousReading | undefined,
): PreviousReading['lastActivity'] {
  const counters = writeCounters(reading);
  return previous?.counters &&
    counters &&
    isSameEra(previous.era, statisticsEraOf(reading.server)) &&
    haveCountersGrown(previous.counters, counters)
    ? {
        from: Date.parse(previous.readAt),
        to: Date.parse(reading.statisticsReadAt),
      }
    : previous?.lastActivity;
}
