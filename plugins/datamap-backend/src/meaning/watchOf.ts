import type { PreviousReading, TableReading, Watch } from './types';
import { isSameEra, statisticsEraOf } from './statisticsEra';
import { storingRelations } from './storingRelations';
import { hasAnyShrunk, writeCounters } from './writeCounters';

/**
 * All scans of a table since its counters began, those of its leaves added up;
 * undefined where there are no counters. A table without an index has no count
 * of index scans.
 */
export function scansOf(reading: TableReading): number | undefined {
  if (reading.server.inRecovery) {
    return undefined;
  }
  const statistics = storingRelations(reading).map(
    ({ statistic }) => statistic,
  );
  let scans: number | undefined;
  for (const statistic of statistics) {
    if (statistic?.seqScan === undefined) {
      return undefined;
    }
    scans = (scans ?? 0) + statistic.seqScan + (statistic.idxScan ?? 0);
  }
  return scans;
}

/**
 * Since when the counters of a table are watched without a gap. It begins anew
 * with every era of the statistics, and where a counter is lower than it was: a
 * crash and a dropped partition leave no other trace.
 */
export function watchOf(
  reading: TableReading,
  previous: PreviousReading | undefined,
): Watch | undefined {
  const scans = scansOf(reading);
  const counters = writeCounters(reading);
  if (scans === undefined || !counters) {
    return undefined;
  }
  const goesOn =
    previous?.watch !== undefined &&
    previous.watch.scans <= scans &&
    isSameEra(previous.era, statisticsEraOf(reading.server)) &&
    !hasAnyShrunk(previous.counters ?? {}, counters);
  return goesOn
    ? previous.watch
    : { since: Date.parse(reading.statisticsReadAt), scans };
}
