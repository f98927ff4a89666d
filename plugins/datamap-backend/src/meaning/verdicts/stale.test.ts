import {
  OID,
  reading,
  server,
  size,
  statistic,
} from '../__testUtils__/readings';
import { assessTable } from '../assessTable';
import type { PreviousReading, TableReading } from '../types';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-12T04:00:10.000Z');
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

/** A table with rows, written to `inserted` times so far. */
const filled = (
  overrides: Partial<TableReading> = {},
  inserted = 1000,
): TableReading =>
  reading({
    statistic: statistic({
      reltuples: 1000,
      relpages: 10,
      nLiveTup: 1000,
      nTupIns: inserted,
      seqScan: 3,
      idxScan: 4,
      lastAnalyze: '2026-11-01T01:00:00.000Z',
    }),
    size: size(81920),
    ...overrides,
  });

const loggedAt = (moments: string[]): Partial<TableReading> => ({
  updateLogName: 'meta.table_updates',
  updateLogReadAt: daysAgo(0),
  updateLogEntry: {
    schema: 'ecommerce',
    table: 'orders',
    updatedAt: moments[0],
    recent: moments,
  },
});

const staleOf = (given: TableReading, previous?: PreviousReading) =>
  assessTable(given, previous).verdicts.find(
    ({ verdict }) => verdict === 'stale',
  );

const factsOf = (given: TableReading, previous?: PreviousReading) =>
  Object.fromEntries(
    staleOf(given, previous)?.evidence.map(({ fact, value }) => [
      fact,
      value,
    ]) ?? [],
  );

describe('stale', () => {
  const nightly = [3, 4, 5, 6, 7, 8].map(daysAgo);

  it('rests on the last update, on the moment we looked, and on the rhythm', () => {
    const given = filled(loggedAt(nightly));
    expect(factsOf(given)).toEqual({
      last_updated: daysAgo(3),
      looked_at: daysAgo(0),
      usual_hours: 24,
      longest_hours: 24,
      updates_seen: 6,
    });
    expect(assessTable(given).health).toBe('stale');
  });

  it.each([
    ['a rhythm that allows for it', [3, 6, 9, 12, 15]],
    ['weekends in the rhythm', [3, 4, 7, 8, 9, 10]],
    ['too few updates to say', [3, 4, 5, 6]],
    ['many updates of one day', [3, 3.01, 3.02, 3.03, 3.04, 3.05]],
    ['an update of last night', [1, 2, 3, 4, 5, 6]],
  ])('is not said with %s', (_what, days) => {
    const given = filled(loggedAt(days.map(daysAgo)));
    expect(staleOf(given)).toBeUndefined();
    expect(assessTable(given).health).toBe('has-data');
  });

  it('goes by what somebody expects before the history', () => {
    const late = loggedAt([daysAgo(1)]);
    expect(factsOf(filled({ ...late, expectedEvery: DAY / 2 }))).toEqual({
      last_updated: daysAgo(1),
      looked_at: daysAgo(0),
      expected_hours: 12,
    });
    expect(
      staleOf(filled({ ...loggedAt(nightly), expectedEvery: 7 * DAY })),
    ).toBeUndefined();
  });

  it('is not said where the source could not be asked this time', () => {
    const before = assessTable(filled(loggedAt(nightly)));
    expect(
      staleOf(filled({ expectedEvery: DAY }), before.memory),
    ).toBeUndefined();
  });

  it('is not said of a table that is written to without a line in the log', () => {
    const at = (hours: number, inserted: number) =>
      filled(
        {
          ...loggedAt(nightly),
          statisticsReadAt: new Date(NOW + hours * 3600_000).toISOString(),
        },
        inserted,
      );
    const first = assessTable(at(0, 1000));
    const second = assessTable(at(1, 1010), first.memory);
    expect(first.health).toBe('stale');
    expect(second.health).toBe('has-data');
  });

  it('is not said of a table without rows', () => {
    const empty = reading({
      ...loggedAt(nightly),
      statistic: statistic(),
      size: size(0),
    });
    expect(assessTable(empty).health).toBe('empty');
    expect(staleOf(empty)).toBeUndefined();
  });

  describe('by counters alone', () => {
    const at = (days: number, overrides: Partial<TableReading> = {}) =>
      filled({
        expectedEvery: 2 * DAY,
        statisticsReadAt: new Date(NOW + days * DAY).toISOString(),
        ...overrides,
      });
    const first = assessTable(at(0));

    it('says since when they are watched, and nothing before that is long enough', () => {
      expect(first.verdicts).toEqual([]);
      expect(staleOf(at(1), first.memory)).toBeUndefined();
      expect(factsOf(at(3), first.memory)).toEqual({
        watched_since: daysAgo(0),
        looked_at: new Date(NOW + 3 * DAY).toISOString(),
        expected_hours: 48,
      });
    });

    it.each([
      ['a reset', { ...server, statsReset: '2026-11-14T00:00:00.000Z' }],
      ['a restart', { ...server, startedAt: '2026-11-14T00:00:00.000Z' }],
      ['another server', { ...server, systemIdentifier: '1' }],
    ])('begins anew with %s', (_what, other) => {
      const after = assessTable(at(3, { server: other }), first.memory);
      expect(after.health).toBe('has-data');
      expect(after.memory.watch?.since).toBe(NOW + 3 * DAY);
    });

    it('begins anew where a counter is lower than it was, as after a crash', () => {
      const lower = assessTable(
        at(3, {
          statistic: statistic({
            oid: OID,
            reltuples: 1000,
            relpages: 10,
            nTupIns: 0,
            seqScan: 3,
            idxScan: 4,
          }),
        }),
        first.memory,
      );
      expect(lower.memory.watch?.since).toBe(NOW + 3 * DAY);
    });

    it('is never said of a standby, which has no counters of its own', () => {
      const standby = { ...server, inRecovery: true };
      const before = assessTable(at(0, { server: standby }));
      expect(
        staleOf(at(9, { server: standby }), before.memory),
      ).toBeUndefined();
    });
  });
});
