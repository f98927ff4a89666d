import type { PreviousReading, TableReading, WriteCounters } from './types';
import { currentPages } from './currentPages';
import { isAnchored } from './isAnchored';
import { storingRelations } from './storingRelations';

/**
 * The write counters of each relation in which a table's rows lie, by object
 * id. `undefined` on a standby, which has none of its own, and where the
 * statistics have no row for any of them.
 */
export function writeCounters(
  reading: TableReading,
): PreviousReading['counters'] {
  if (reading.server.inRecovery) {
    return undefined;
  }
  const counters: { [oid: string]: WriteCounters } = {};
  for (const { oid, statistic } of storingRelations(reading)) {
    if (statistic?.nTupIns !== undefined) {
      counters[oid] = {
        inserted: statistic.nTupIns,
        updated: statistic.nTupUpd ?? 0,
        deleted: statistic.nTupDel ?? 0,
      };
    }
  }
  return Object.keys(counters).length === 0 ? undefined : counters;
}

/**
 * The object ids of those relations whose counters are known not to cover their
 * life: an earlier reading saw them higher, so they started over (a crash
 * leaves no other trace). A VACUUM or ANALYZE since, or an empty file, makes
 * good.
 */
export function cutCounters(
  reading: TableReading,
  previous: PreviousReading | undefined,
): Set<number> {
  const cut = new Set<number>();
  if (
    !previous ||
    previous.era.systemIdentifier !== reading.server.systemIdentifier ||
    previous.era.databaseOid !== reading.server.databaseOid
  ) {
    return cut;
  }
  const now = writeCounters(reading) ?? {};
  for (const { oid, statistic, size } of storingRelations(reading)) {
    const madeGood =
      (statistic && isAnchored(statistic)) ||
      currentPages(size, reading.server.blockSize) === 0;
    const before = previous.counters?.[oid];
    const startedOver =
      before !== undefined &&
      now[oid] !== undefined &&
      hasShrunk(before, now[oid]);
    if (!madeGood && (startedOver || previous.countersCut?.includes(oid))) {
      cut.add(oid);
    }
  }
  return cut;
}

function hasShrunk(before: WriteCounters, now: WriteCounters): boolean {
  return (
    now.inserted < before.inserted ||
    now.updated < before.updated ||
    now.deleted < before.deleted
  );
}

/** Whether a counter is lower than it was, of a relation that is in both. */
export function hasAnyShrunk(
  before: NonNullable<PreviousReading['counters']>,
  now: NonNullable<PreviousReading['counters']>,
): boolean {
  return Object.entries(before).some(
    ([oid, counters]) =>
      now[oid] !== undefined && hasShrunk(counters, now[oid]),
  );
}

/**
 * Whether rows were written between two readings of one era: a counter grew, or
 * a relation that was no part of the table before came with rows written to it.
 * `false` where any counter shrank: then nothing may be concluded from it.
 *
 * Rolled-back inserts count, TRUNCATE does not (PostgreSQL documentation,
 * `pg_stat_all_tables`).
 */
export function haveCountersGrown(
  before: NonNullable<PreviousReading['counters']>,
  now: NonNullable<PreviousReading['counters']>,
): boolean {
  let grown = false;
  for (const [oid, counters] of Object.entries(now)) {
    const earlier = before[oid] ?? { inserted: 0, updated: 0, deleted: 0 };
    if (hasShrunk(earlier, counters)) {
      return false;
    }
    grown ||=
      counters.inserted > earlier.inserted ||
      counters.updated > earlier.updated ||
      counters.deleted > earlier.deleted;
  }
  return grown;
}
