import type { MeasuredTime } from '@datamap/plugin-datamap-common';
import type { PreviousReading, TableReading } from './types';
import { isSameEra, statisticsEraOf } from './statisticsEra';
import { haveCountersGrown, writeCounters } from './writeCounters';

/**
 * When a table was last updated, by what may be trusted most: what loaders wrote
 * into the warehouse's own update log or reported to the portal, the newer of
 * the two; a column that the owner names;
 * write activity seen between two readings, of which only the interval is known. What an earlier reading knew holds until something
 * newer is seen. No catalog column holds it, so a first reading without an
 * update log does not know.
 */
export function measureLastUpdated(
  reading: TableReading,
  previous?: PreviousReading,
): MeasuredTime {
  return (
    newerOf(fromUpdateLog(reading), fromReport(reading)) ??
    fromColumn(reading) ??
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

function fromReport({
  updateReport,
  statisticsReadAt,
}: TableReading): MeasuredTime | undefined {
  return (
    updateReport && {
      value: updateReport.updatedAt,
      grade: 'exact',
      measuredAt: statisticsReadAt,
      method: 'reported',
      ...(updateReport.loader === undefined
        ? {}
        : { source: updateReport.loader }),
    }
  );
}

function newerOf(
  one: MeasuredTime | undefined,
  other: MeasuredTime | undefined,
): MeasuredTime | undefined {
  if (!one?.value || !other?.value) {
    return one ?? other;
  }
  return Date.parse(other.value) > Date.parse(one.value) ? other : one;
}

/** At least as new as the newest row: deletions do not show. */
function fromColumn({
  lastUpdate,
  lastUpdatesReadAt,
  statisticsReadAt,
}: TableReading): MeasuredTime | undefined {
  return lastUpdate?.at === undefined
    ? undefined
    : {
        value: lastUpdate.at,
        grade: 'lower-bound',
        measuredAt: lastUpdatesReadAt ?? statisticsReadAt,
        method: 'column',
        source: lastUpdate.column,
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
  const begin = Date.parse(previous.readAt);
  return {
    value: reading.statisticsReadAt,
    // A clock that was set back leaves an end without a beginning.
    ...(begin <= Date.parse(reading.statisticsReadAt) && {
      from: previous.readAt,
    }),
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
