import type { MeasuredRows } from '@datamap/plugin-datamap-common';
import type { PreviousReading, TableReading } from './types';
import { measureRelationRows } from './measureRelationRows';
import { storingRelations } from './storingRelations';
import { sumOfParts } from './sumOfParts';
import { cutCounters } from './writeCounters';

/**
 * How many rows a table has and how that is known, by the ladder: kind, an
 * empty main fork, a look into the table, the planner's estimate, the counter of
 * live rows. What nobody knows has no value.
 *
 * A partitioned table is the sum of its leaves, never its own `reltuples`,
 * which is of the last time that it was itself analyzed. A table that others
 * inherit from counts its own rows only.
 */
export function measureRows(
  reading: TableReading,
  previous?: PreviousReading,
): MeasuredRows {
  const free = measureFreely(reading, previous);
  return free.grade === 'exact' || !readsRows(reading)
    ? free
    : withProbe(reading, free);
}

function readsRows({ relation }: TableReading): boolean {
  return (
    relation.kind === 'table' ||
    relation.kind === 'partitioned-table' ||
    (relation.kind === 'materialized-view' && relation.populated)
  );
}

function measureFreely(
  reading: TableReading,
  previous: PreviousReading | undefined,
): MeasuredRows {
  const { relation, structureReadAt } = reading;
  const unknown = { grade: 'unknown', measuredAt: structureReadAt } as const;
  if (relation.kind === 'view') {
    return { ...unknown, method: 'nothing-stored' };
  }
  if (relation.kind === 'foreign-table') {
    return { ...unknown, method: 'stored-elsewhere' };
  }
  if (relation.kind === 'materialized-view' && !relation.populated) {
    return { ...unknown, method: 'not-populated' };
  }
  const parts = measureStoringRelations(reading, previous);
  if (relation.kind !== 'partitioned-table') {
    return parts[0].rows;
  }
  const foreign = reading.parts.filter(
    ({ part }) => part.kind === 'foreign-table',
  );
  if (foreign.length > 0 && parts.length === 0) {
    return { ...unknown, method: 'stored-elsewhere' };
  }
  return {
    ...sumOfParts(
      [...parts.map(part => part.rows), ...foreign.map(() => unknown)],
      structureReadAt,
    ),
    method: 'sum-of-parts',
  };
}

/**
 * How many rows each of the relations has in which a table's rows lie.
 */
export function measureStoringRelations(
  reading: TableReading,
  previous: PreviousReading | undefined,
): { oid: number; rows: MeasuredRows }[] {
  const cut = cutCounters(reading, previous);
  return storingRelations(reading).map(relation => ({
    oid: relation.oid,
    rows: measureRelationRows(relation, {
      blockSize: reading.server.blockSize,
      inRecovery: reading.server.inRecovery,
      countersCut: cut.has(relation.oid),
      statisticsReadAt: reading.statisticsReadAt,
      sizesReadAt: reading.sizesReadAt,
    }),
  }));
}

/**
 * A look that saw all rows is exact. One that was stopped at a limit, or that
 * row-level security may have kept from some rows, is a lower bound; an
 * estimate above it says more. Having seen nothing in that way says nothing.
 */
function withProbe(
  { probe, relation }: TableReading,
  free: MeasuredRows,
): MeasuredRows {
  if (!probe) {
    return free;
  }
  const { rowsSeen, readAt } = probe;
  if (!probe.limited && !relation.rowSecurity) {
    return {
      value: rowsSeen,
      grade: 'exact',
      measuredAt: readAt,
      method: 'exact-count',
    };
  }
  return rowsSeen <= (free.value ?? 0)
    ? free
    : {
        value: rowsSeen,
        grade: 'lower-bound',
        measuredAt: readAt,
        method: 'bounded-probe',
      };
}
