import type { Activity } from '@datamap/plugin-datamap-common';
import type { RelationStatistic } from '@datamap/plugin-datamap-node';
import type { TableReading } from './types';
import { storingRelations } from './storingRelations';

/**
 * The counters of a table as raw figures, for a partitioned table the sums and
 * the newest moments of its leaves. A figure that one of them lacks is left
 * out. `undefined` where there are none: views, foreign tables, and a standby,
 * whose counters are not those of the writer.
 *
 * `watchedSince` is `stats_reset`. Where that is absent the counters may have
 * begun at the last crash, so nobody knows since when they watch
 * (PostgreSQL documentation, `pg_stat_database.stats_reset`).
 */
export function activityOf(reading: TableReading): Activity | undefined {
  const { server } = reading;
  const statistics = storingRelations(reading).map(
    ({ statistic }) => statistic,
  );
  if (
    server.inRecovery ||
    !statistics.some(statistic => statistic?.nTupIns !== undefined)
  ) {
    return undefined;
  }
  const sum = (of: (statistic: RelationStatistic) => number | undefined) =>
    sumOrNothing(statistics.map(statistic => statistic && of(statistic)));
  const newest = (
    of: (statistic: RelationStatistic) => (string | undefined)[],
  ) =>
    newestOf(statistics.flatMap(statistic => (statistic ? of(statistic) : [])));

  return withoutUndefined({
    measuredAt: reading.statisticsReadAt,
    watchedSince: server.statsReset,
    eraKnown: server.statsReset !== undefined,
    inserted: sum(of => of.nTupIns),
    updated: sum(of => of.nTupUpd),
    deleted: sum(of => of.nTupDel),
    liveRows: sum(of => of.nLiveTup),
    deadRows: sum(of => of.nDeadTup),
    sequentialScans: sum(of => of.seqScan),
    indexScans: sum(of => of.idxScan),
    lastSequentialScan: newest(of => [of.lastSeqScan]),
    lastIndexScan: newest(of => [of.lastIdxScan]),
    lastVacuum: newest(of => [of.lastVacuum, of.lastAutovacuum]),
    lastAnalyze: newest(of => [of.lastAnalyze, of.lastAutoanalyze]),
  });
}

function sumOrNothing(values: (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) {
      return undefined;
    }
    sum += value;
  }
  return sum;
}

function newestOf(moments: (string | undefined)[]): string | undefined {
  let newest: string | undefined;
  for (const moment of moments) {
    if (
      moment !== undefined &&
      (newest === undefined || Date.parse(moment) > Date.parse(newest))
    ) {
      newest = moment;
    }
  }
  return newest;
}

function withoutUndefined<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as T;
}
