import fc from 'fast-check';
import type { MeasuredRows } from '@datamap/plugin-datamap-common';
import {
  OID,
  pages,
  part,
  partitioned,
  reading,
  relation,
  server,
  size,
  SIZES_AT,
  statistic,
  STATISTICS_AT,
  STRUCTURE_AT,
} from './__testUtils__/readings';
import { measureRows } from './measureRows';
import type { TableReading } from './types';

const ANALYZED = '2026-11-11T00:00:00.000Z';
const PROBED_AT = '2026-11-12T04:01:00.000Z';

const exactZero: MeasuredRows = {
  value: 0,
  grade: 'exact',
  measuredAt: SIZES_AT,
  method: 'main-fork-empty',
};
const scaled = (value: number): MeasuredRows => ({
  value,
  grade: 'estimate',
  measuredAt: STATISTICS_AT,
  method: 'reltuples-scaled',
});
const counted = (value: number): MeasuredRows => ({
  value,
  grade: 'estimate',
  measuredAt: STATISTICS_AT,
  method: 'live-rows-counter',
});
const nobodyKnows: MeasuredRows = {
  grade: 'unknown',
  measuredAt: STATISTICS_AT,
  method: 'none',
};

describe('measureRows', () => {
  it.each<[string, Partial<TableReading>, MeasuredRows]>([
    [
      '1,000 rows, never analyzed',
      {
        statistic: statistic({ nLiveTup: 1000, nTupIns: 1000 }),
        size: size(40960),
      },
      counted(1000),
    ],
    [
      'created, untouched',
      { statistic: statistic(), size: size(0) },
      exactZero,
    ],
    [
      'empty, analyzed',
      {
        statistic: statistic({ reltuples: 0, lastAnalyze: ANALYZED }),
        size: size(0),
      },
      exactZero,
    ],
    [
      '500 rows, analyzed, then TRUNCATE',
      {
        statistic: statistic({ nTupIns: 500, lastAnalyze: ANALYZED }),
        size: size(0),
      },
      exactZero,
    ],
    [
      '500 rows, analyzed, then TRUNCATE and 20 rows',
      {
        statistic: statistic({
          nLiveTup: 20,
          nTupIns: 520,
          lastAnalyze: ANALYZED,
        }),
        size: size(8192),
      },
      counted(20),
    ],
    [
      '500 rows, analyzed, then DELETE of all',
      {
        statistic: statistic({
          reltuples: 500,
          relpages: 3,
          nLiveTup: 0,
          nDeadTup: 500,
          nTupIns: 500,
          nTupDel: 500,
          nModSinceAnalyze: 500,
          lastAnalyze: ANALYZED,
        }),
        size: size(24576),
      },
      counted(0),
    ],
    [
      '500 rows, analyzed, then DELETE of all and VACUUM',
      {
        statistic: statistic({
          reltuples: 0,
          nTupIns: 500,
          nTupDel: 500,
          lastAnalyze: ANALYZED,
          lastVacuum: ANALYZED,
        }),
        size: size(0),
      },
      exactZero,
    ],
    [
      '500 rows, analyzed, then UPDATE of all, which adds pages',
      {
        statistic: statistic({
          reltuples: 500,
          relpages: 3,
          nLiveTup: 500,
          nDeadTup: 500,
          nTupIns: 500,
          nTupUpd: 500,
          lastAnalyze: ANALYZED,
        }),
        size: size(5 * 8192),
      },
      counted(500),
    ],
    [
      'INSERT of 300, rolled back',
      {
        statistic: statistic({ nDeadTup: 300, nTupIns: 300 }),
        size: size(16384),
      },
      counted(0),
    ],
    [
      'materialized view',
      {
        relation: relation({ kind: 'materialized-view' }),
        statistic: statistic({ nLiveTup: 1000, nTupIns: 1000 }),
        size: size(40960),
      },
      counted(1000),
    ],
    [
      'materialized view WITH NO DATA',
      {
        relation: relation({ kind: 'materialized-view', populated: false }),
        statistic: statistic(),
        size: size(0),
      },
      {
        grade: 'unknown',
        measuredAt: STRUCTURE_AT,
        method: 'not-populated',
      },
    ],
    [
      'view',
      {
        relation: relation({ kind: 'view' }),
        statistic: { oid: OID, reltuples: -1, relpages: 0 },
      },
      {
        grade: 'unknown',
        measuredAt: STRUCTURE_AT,
        method: 'nothing-stored',
      },
    ],
    [
      'foreign table',
      {
        relation: relation({ kind: 'foreign-table' }),
        statistic: statistic({ reltuples: 5, relpages: 1 }),
      },
      {
        grade: 'unknown',
        measuredAt: STRUCTURE_AT,
        method: 'stored-elsewhere',
      },
    ],
    [
      'inheritance parent with 1 own row',
      {
        statistic: statistic({
          reltuples: 1,
          relpages: 1,
          nLiveTup: 1,
          nTupIns: 1,
          lastAnalyze: ANALYZED,
        }),
        size: size(8192),
        inheritedByNames: ['Child'],
      },
      scaled(1),
    ],
    [
      'INSERT and ANALYZE in one session: n_live_tup is twice the truth',
      {
        statistic: statistic({
          reltuples: 1000,
          relpages: 5,
          nLiveTup: 2000,
          nTupIns: 1000,
          nModSinceAnalyze: 1000,
          lastAnalyze: ANALYZED,
        }),
        size: size(40960),
      },
      scaled(1000),
    ],
    [
      'DELETE of 200 and ANALYZE in one session: n_live_tup is short by 200',
      {
        statistic: statistic({
          reltuples: 300,
          relpages: 3,
          nLiveTup: 100,
          nDeadTup: 200,
          nTupIns: 500,
          nTupDel: 200,
          nModSinceAnalyze: 200,
          lastAnalyze: ANALYZED,
        }),
        size: size(24576),
      },
      scaled(300),
    ],
    [
      'analyzed, then a reset and 7 rows: n_live_tup is a difference',
      {
        server: { ...server, statsReset: '2026-11-10T00:00:00.000Z' },
        statistic: statistic({
          reltuples: 4000,
          relpages: 18,
          nLiveTup: 7,
          nTupIns: 7,
        }),
        size: size(18 * 8192),
      },
      scaled(4000),
    ],
    [
      'never analyzed, then a reset and 7 rows: 7 rows do not fill 18 pages',
      {
        server: { ...server, statsReset: '2026-11-10T00:00:00.000Z' },
        statistic: statistic({ nLiveTup: 7, nTupIns: 7 }),
        size: size(18 * 8192),
      },
      nobodyKnows,
    ],
    [
      'never analyzed, another table was reset: the counters are still whole',
      {
        server: { ...server, statsReset: '2026-11-10T00:00:00.000Z' },
        statistic: statistic({ nLiveTup: 1000, nTupIns: 1000 }),
        size: size(40960),
      },
      counted(1000),
    ],
    [
      'never analyzed, after a crash: no counter says anything',
      { statistic: statistic(), size: size(40960) },
      nobodyKnows,
    ],
    [
      'analyzed, after a crash',
      {
        statistic: statistic({ reltuples: 1000, relpages: 5 }),
        size: size(40960),
      },
      scaled(1000),
    ],
    [
      'a standby: counters are 0, reltuples is replicated',
      {
        server: { ...server, inRecovery: true },
        statistic: statistic({ reltuples: 1000, relpages: 5 }),
        size: size(40960),
      },
      scaled(1000),
    ],
    [
      'a standby never believes a counter',
      {
        server: { ...server, inRecovery: true },
        statistic: statistic({ nLiveTup: 5, nTupIns: 5 }),
        size: size(8192),
      },
      nobodyKnows,
    ],
    [
      'ten times the pages since ANALYZE',
      {
        statistic: statistic({
          reltuples: 1000,
          relpages: 5,
          nLiveTup: 10000,
          nTupIns: 10000,
          lastAnalyze: ANALYZED,
        }),
        size: size(50 * 8192),
      },
      scaled(10000),
    ],
    [
      'analyzed while empty, filled since: 0 rows on 0 pages cannot be scaled',
      {
        statistic: statistic({
          reltuples: 0,
          nLiveTup: 100,
          nTupIns: 100,
          lastAnalyze: ANALYZED,
        }),
        size: size(8192),
      },
      counted(100),
    ],
    [
      'analyzed while empty, filled since, counters gone',
      { statistic: statistic({ reltuples: 0 }), size: size(8192) },
      nobodyKnows,
    ],
    [
      '0 rows on 3 pages, and more pages since',
      {
        statistic: statistic({ reltuples: 0, relpages: 3 }),
        size: size(60 * 8192),
      },
      nobodyKnows,
    ],
    [
      '0 rows on 3 pages, and no page since',
      {
        statistic: statistic({ reltuples: 0, relpages: 3 }),
        size: size(3 * 8192),
      },
      scaled(0),
    ],
    [
      '0 rows on 3 pages, whose free space was filled since',
      {
        statistic: statistic({
          reltuples: 0,
          relpages: 3,
          nLiveTup: 40,
          nTupIns: 540,
          nTupDel: 500,
          lastAnalyze: ANALYZED,
        }),
        size: size(3 * 8192),
      },
      counted(40),
    ],
    [
      'a density above 0 never gives 0',
      {
        statistic: statistic({ reltuples: 1, relpages: 1000 }),
        size: size(8192),
      },
      scaled(1),
    ],
    [
      'locked: 0 pages at the last ANALYZE prove nothing',
      { statistic: statistic(), size: pages(0) },
      nobodyKnows,
    ],
    [
      'locked: the estimate stands as it was',
      {
        statistic: statistic({ reltuples: 1000, relpages: 5 }),
        size: pages(40960),
      },
      scaled(1000),
    ],
    ['nothing was read', {}, nobodyKnows],
  ])('%s', (_, facts, expected) => {
    expect(measureRows(reading(facts))).toEqual(expected);
  });

  describe('a look into the table', () => {
    const facts = {
      statistic: statistic({ reltuples: 1000, relpages: 5 }),
      size: size(40960),
    };
    const probe = (rowsSeen: number, limited: boolean) => ({
      probe: { oid: OID, readAt: PROBED_AT, rowsSeen, limited },
    });
    const rowSecurity = { relation: relation({ rowSecurity: true }) };

    it.each<[string, Partial<TableReading>, MeasuredRows]>([
      [
        'is exact when it saw the end',
        { ...facts, ...probe(1007, false) },
        {
          value: 1007,
          grade: 'exact',
          measuredAt: PROBED_AT,
          method: 'exact-count',
        },
      ],
      [
        'is a lower bound when it was stopped',
        { size: size(40960), ...probe(100, true) },
        {
          value: 100,
          grade: 'lower-bound',
          measuredAt: PROBED_AT,
          method: 'bounded-probe',
        },
      ],
      [
        'gives way to an estimate above it',
        { ...facts, ...probe(100, true) },
        scaled(1000),
      ],
      [
        'corrects an estimate below it',
        { ...facts, ...probe(5000, true) },
        {
          value: 5000,
          grade: 'lower-bound',
          measuredAt: PROBED_AT,
          method: 'bounded-probe',
        },
      ],
      [
        'says nothing when it was stopped before the first row',
        { size: size(40960), ...probe(0, true) },
        nobodyKnows,
      ],
      [
        'proves nothing where row-level security may hide all rows',
        { ...rowSecurity, size: size(40960), ...probe(0, false) },
        nobodyKnows,
      ],
      [
        'is a lower bound where row-level security may hide some rows',
        { ...rowSecurity, size: size(40960), ...probe(3, false) },
        {
          value: 3,
          grade: 'lower-bound',
          measuredAt: PROBED_AT,
          method: 'bounded-probe',
        },
      ],
      [
        'is not needed where the main fork is empty',
        { size: size(0), ...probe(0, false) },
        exactZero,
      ],
    ])('%s', (_, overrides, expected) => {
      expect(measureRows(reading(overrides))).toEqual(expected);
    });
  });

  describe('of a partitioned table', () => {
    const analyzed = (oid: number, rows: number) =>
      part(oid, {
        statistic: statistic({ oid, reltuples: rows, relpages: 10 }),
        size: size(81920, oid),
      });
    const empty = (oid: number) =>
      part(oid, { statistic: statistic({ oid }), size: size(0, oid) });
    const lost = (oid: number) =>
      part(oid, { statistic: statistic({ oid }), size: size(8192, oid) });
    const foreign = (oid: number) => part(oid, {}, 'foreign-table');
    const sum = (rest: Omit<MeasuredRows, 'method'>) => ({
      ...rest,
      method: 'sum-of-parts',
    });

    it.each<[string, TableReading, object]>([
      [
        'is the sum of its leaves',
        partitioned([analyzed(1, 1500), analyzed(2, 500)]),
        sum({ value: 2000, grade: 'estimate', measuredAt: STATISTICS_AT }),
      ],
      [
        'is never its own reltuples',
        partitioned([analyzed(1, 5000), analyzed(2, 2000)], {
          statistic: statistic({
            reltuples: 2000,
            relpages: 0,
            lastAnalyze: ANALYZED,
          }),
        }),
        sum({ value: 7000, grade: 'estimate', measuredAt: STATISTICS_AT }),
      ],
      [
        'is exactly 0 without leaves',
        partitioned([]),
        sum({ value: 0, grade: 'exact', measuredAt: STRUCTURE_AT }),
      ],
      [
        'is exactly 0 when all leaves are empty',
        partitioned([empty(1), empty(2)]),
        sum({ value: 0, grade: 'exact', measuredAt: SIZES_AT }),
      ],
      [
        'carries the worst grade of its leaves',
        partitioned([empty(1), analyzed(2, 500)]),
        sum({ value: 500, grade: 'estimate', measuredAt: STATISTICS_AT }),
      ],
      [
        'is unknown with one unknown leaf, however much the others have',
        partitioned([analyzed(1, 1500), lost(2)]),
        sum({ grade: 'unknown', measuredAt: STATISTICS_AT }),
      ],
      [
        'is unknown when one leaf is foreign',
        partitioned([analyzed(1, 1500), foreign(2)]),
        sum({ grade: 'unknown', measuredAt: STRUCTURE_AT }),
      ],
    ])('%s', (_, facts, expected) => {
      expect(measureRows(facts)).toEqual(expected);
    });

    it('is stored elsewhere when all leaves are foreign', () => {
      expect(measureRows(partitioned([foreign(1), foreign(2)]))).toEqual({
        grade: 'unknown',
        measuredAt: STRUCTURE_AT,
        method: 'stored-elsewhere',
      });
    });

    it('takes an exact look into the whole over the sum', () => {
      const probe = {
        oid: OID,
        readAt: PROBED_AT,
        rowsSeen: 42,
        limited: false,
      };
      expect(
        measureRows(partitioned([lost(1), analyzed(2, 40)], { probe })),
      ).toEqual({
        value: 42,
        grade: 'exact',
        measuredAt: PROBED_AT,
        method: 'exact-count',
      });
    });
  });

  it('never gives a negative number, a fraction, or a value without a grade', () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    const moment = fc.constantFrom(undefined, ANALYZED);
    const anything = fc.record({
      reltuples: fc.oneof(
        fc.constant(-1),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
      ),
      relpages: count,
      nLiveTup: fc.option(count, { nil: undefined }),
      nTupIns: count,
      nTupUpd: count,
      nTupDel: count,
      lastAnalyze: moment,
      mainBytes: fc.integer({ min: 0, max: 1000 }).map(n => n * 8192),
      locked: fc.boolean(),
      inRecovery: fc.boolean(),
    });
    fc.assert(
      fc.property(
        anything,
        ({ mainBytes, locked, inRecovery, ...statistics }) => {
          const rows = measureRows(
            reading({
              server: { ...server, inRecovery },
              statistic: statistic(statistics),
              size: locked ? pages(mainBytes) : size(mainBytes),
            }),
          );
          expect(rows.value === undefined).toBe(rows.grade === 'unknown');
          expect(Number.isInteger(rows.value ?? 0)).toBe(true);
          expect(rows.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(rows.grade === 'exact').toBe(!locked && mainBytes === 0);
        },
      ),
    );
  });
});
