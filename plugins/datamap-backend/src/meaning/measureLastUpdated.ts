import type { MeasuredTime } from '@datamap/plugin-datamap-common';
import type { PreviousReading, TableReading } from './types';
import { isSameEra, statisticsEraOf } from './statisticsEra';
import { haveCountersGrown, writeCounters } from './writeCounters';

/**
 * When a table was last updated, by what may be trusted most: the warehouse's
 * own update log, then write activity seen between two readings, of which only
 * the interval is known. What an earlier reading knew holds until something
 * newer is seen. No catalog column holds it, so a first reading without an
 * update log does not know.
 */
export function measureLastUpdated(
  reading: TableReading,
  previous?: PreviousReading,
): MeasuredTime {
  return (
    fromUpdateLog(reading) ??
    fromActivity(reading, previous) ??
    knownEarlier(previous) ?? {
      grade: 'unknown',
      measuredAt: reading.statisticsReadAt,
      method: 'none',
    }
  );
}

function fromUpdateLog(reading: TableReading): MeasuredTime | undefined {
  const { updateLogEntry, updateLogName } = reading;
  const moment = Date.parse(updateLogEntry?.updatedAt ?? '');
  if (Number.isNaN(moment)) {
    return undefined;
  }
  return {
    value: new Date(moment).toISOString(),
    grade: 'exact',
    measuredAt: reading.updateLogReadAt ?? reading.statisticsReadAt,
    method: 'update-log',
    ...(updateLogName === undefined ? {} : { source: updateLogName }),
  };
}

function fromActivity(
  reading: TableReading,
  previous: PreviousReading | undefined,
): MeasuredTime | undefined {
  const counters = writeCounters(reading);
  if (
    !previous?.counters ||
    !counters ||
    !isSameEra(previous.era, statisticsEraOf(reading.server)) ||
    !haveCountersGrown(previous.counters, counters)
  ) {
    return undefined;
  }
  return {
    value: reading.statisticsReadAt,
    from: previous.readAt,
    grade: 'estimate',
    measuredAt: reading.statisticsReadAt,
    method: 'activity',
  };
}

function knownEarlier(
  previous: PreviousReading | undefined,
): MeasuredTime | undefined {
  return previous && previous.lastUpdated.grade !== 'unknown'
    ? previous.lastUpdated
    : undefined;
}
