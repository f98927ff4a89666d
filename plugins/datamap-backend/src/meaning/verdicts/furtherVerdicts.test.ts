import type { VerdictName } from '@datamap/plugin-datamap-common';
import {
  partitioned,
  part,
  reading,
  relation,
  server,
  size,
  statistic,
} from '../__testUtils__/readings';
import { assessTable } from '../assessTable';
import type { PreviousReading, TableHistory, TableReading } from '../types';

const DAY = 24 * 60 * 60 * 1000;
const MEGABYTE = 1024 * 1024;
const NOW = '2026-11-12T04:00:10.000Z';
const later = (days: number) =>
  new Date(Date.parse(NOW) + days * DAY).toISOString();

const analyzed = (rows: number, overrides = {}) =>
  statistic({
    reltuples: rows,
    relpages: Math.ceil(rows / 100),
    nLiveTup: rows,
    nTupIns: rows,
    seqScan: 2,
    idxScan: 0,
    lastAnalyze: '2026-11-01T01:00:00.000Z',
    ...overrides,
  });

const filled = (rows: number, overrides: Partial<TableReading> = {}) =>
  reading({
    statistic: analyzed(rows),
    size: size(Math.ceil(rows / 100) * 8192),
    ...overrides,
  });

const find = (
  name: VerdictName,
  given: TableReading,
  previous?: PreviousReading,
  history?: TableHistory,
) => {
  const verdict = assessTable(given, previous, history).furtherVerdicts.find(
    one => one.verdict === name,
  );
  return (
    verdict &&
    Object.fromEntries(verdict.evidence.map(({ fact, value }) => [fact, value]))
  );
};

describe('never-read', () => {
  const first = assessTable(filled(500)).memory;
  const at = (days: number, scans = 2, overrides: Partial<TableReading> = {}) =>
    filled(500, {
      statisticsReadAt: later(days),
      statistic: analyzed(500, { seqScan: scans }),
      ...overrides,
    });

  it('compares our first reading of the era with this one, and says how long that is', () => {
    expect(find('never-read', at(36), first)).toEqual({
      watched_since: NOW,
      scans_then: 2,
      scans: 2,
    });
    const between = assessTable(at(20), first).memory;
    expect(find('never-read', at(36), between)).toBeDefined();
  });

  it('is not said before a month has gone, nor after a single scan', () => {
    expect(find('never-read', at(30), first)).toBeUndefined();
    expect(find('never-read', at(36, 3), first)).toBeUndefined();
  });

  it('is never said over the edge of an era', () => {
    const reset = { ...server, statsReset: later(1) };
    expect(
      find('never-read', at(36, 2, { server: reset }), first),
    ).toBeUndefined();
  });

  it('is not said where there are no counters', () => {
    const standby = { ...server, inRecovery: true };
    const before = assessTable(filled(500, { server: standby })).memory;
    expect(
      find('never-read', at(36, 2, { server: standby }), before),
    ).toBeUndefined();
  });
});

describe('growing-fast', () => {
  const point = (days: number, rows: number, bytes = 0) => ({
    at: later(-days),
    rows,
    rowsMethod: 'reltuples-scaled' as const,
    size: bytes,
    sizeMethod: 'relation-size' as const,
  });
  const growing = (weekAgo: number, midWeek: number) => ({
    weekAgo: point(7, weekAgo),
    midWeek: point(3.5, midWeek),
  });

  it('compares with a week ago, and shows both readings', () => {
    expect(
      find('growing-fast', filled(60_000), undefined, growing(40_000, 50_000)),
    ).toEqual({ previous_rows: 40_000, rows: 60_000 });
  });

  it.each([
    ['one large load', 60_000, growing(40_000, 40_000)],
    ['a small share', 60_000, growing(55_000, 57_000)],
    ['a small table', 900, growing(300, 600)],
    ['a table that was empty', 60_000, growing(0, 30_000)],
    [
      'an estimate that was made in another way',
      60_000,
      {
        weekAgo: { ...point(7, 40_000), rowsMethod: 'exact-count' as const },
        midWeek: point(3.5, 50_000),
      },
    ],
  ])('is not said of %s', (_what, rows, history) => {
    expect(
      find('growing-fast', filled(rows), undefined, history),
    ).toBeUndefined();
  });

  it('goes by bytes where the number of rows stays', () => {
    expect(
      find(
        'growing-fast',
        filled(1000, { size: size(600 * MEGABYTE) }),
        undefined,
        {
          weekAgo: point(7, 1000, 400 * MEGABYTE),
          midWeek: point(3.5, 1000, 500 * MEGABYTE),
        },
      ),
    ).toMatchObject({ previous_bytes: 400 * MEGABYTE });
  });

  it('is not said without a week of history', () => {
    expect(find('growing-fast', filled(60_000))).toBeUndefined();
  });
});

describe('bloated', () => {
  const withDead = (live: number, dead: number) =>
    filled(live, {
      statistic: analyzed(live, { nDeadTup: dead, nModSinceAnalyze: dead }),
    });

  it('is said of a table a third of which is dead', () => {
    expect(find('bloated', withDead(2000, 2000))).toEqual({
      dead_share: 50,
      dead_bytes: 81920,
      n_dead_tup: 2000,
      n_live_tup: 2000,
      n_mod_since_analyze: 2000,
    });
  });

  it.each([
    ['few dead rows', 100, 900],
    ['a share at which autovacuum comes by itself', 10_000, 2500],
  ])('is not said of %s', (_what, live, dead) => {
    expect(find('bloated', withDead(live, dead))).toBeUndefined();
  });

  it('adds up partitions', () => {
    const leaf = (oid: number, dead: number) =>
      part(oid, {
        statistic: analyzed(1000, { oid, nDeadTup: dead }),
        size: size(81920, oid),
      });
    expect(
      find('bloated', partitioned([leaf(1, 0), leaf(2, 3000)])),
    ).toMatchObject({ dead_share: 60, n_dead_tup: 3000 });
  });
});

describe('what the structure says', () => {
  const column = (name: string, comment?: string) => ({
    attnum: 1,
    name,
    type: 'bigint',
    typeCategory: 'whole-number' as const,
    nullable: false,
    comment,
  });
  const key = (type: 'primary' | 'unique', name: string) => ({
    type,
    oid: 1,
    name,
    columns: [1],
    deferrable: false,
    deferred: false,
  });

  it('tells a table without a primary key, with the keys that come close', () => {
    const withKeys = (...keys: ReturnType<typeof key>[]) =>
      find('no-primary-key', reading({ relation: relation({ keys }) }));
    expect(withKeys()).toEqual({});
    expect(withKeys(key('unique', 'orders_code_key'))).toEqual({
      unique_keys: ['orders_code_key'],
    });
    expect(withKeys(key('primary', 'orders_pkey'))).toBeUndefined();
    expect(
      find('no-primary-key', reading({ relation: relation({ kind: 'view' }) })),
    ).toBeUndefined();
  });

  it('tells a table without a comment, and how many of its columns have one', () => {
    const columns = [column('id', 'The number'), column('name', ' ')];
    const described = (comment?: string) =>
      find(
        'not-described',
        reading({ relation: relation({ columns, comment }) }),
      );
    expect(described()).toEqual({ columns_described: 1, columns: 2 });
    expect(described(' \n')).toBeDefined();
    expect(described('Orders')).toBeUndefined();
  });

  it('names the table that another looks copied from', () => {
    const copyOf = { original: 'shop.orders', columnsAlike: 5, columns: 6 };
    expect(find('probable-copy', reading({ copyOf }))).toEqual({
      original: 'shop.orders',
      columns_alike: 5,
      columns: 6,
    });
    expect(find('probable-copy', reading())).toBeUndefined();
  });

  it('is no matter for a review of whether there is data', () => {
    const { verdicts, memory, furtherVerdicts } = assessTable(filled(500));
    expect(furtherVerdicts.map(({ verdict }) => verdict)).toEqual([
      'no-primary-key',
      'not-described',
    ]);
    expect(verdicts).toEqual([]);
    expect(memory.verdicts).toEqual([]);
  });
});
