import {
  OID,
  part,
  partitioned,
  reading,
  relation,
  server,
  statistic,
  STATISTICS_AT,
} from './__testUtils__/readings';
import { measureLastUpdated } from './measureLastUpdated';
import { statisticsEraOf } from './statisticsEra';
import type { PreviousReading, TableReading } from './types';

const EARLIER = '2026-11-11T04:00:10.000Z';
const LOGGED = '2026-11-12T04:10:00+09:00';

const unknown = {
  grade: 'unknown',
  measuredAt: STATISTICS_AT,
  method: 'none',
} as const;
const seen = {
  value: STATISTICS_AT,
  from: EARLIER,
  grade: 'estimate',
  measuredAt: STATISTICS_AT,
  method: 'activity',
} as const;
const knownEarlier = {
  value: '2026-11-10T00:00:00.000Z',
  grade: 'exact',
  measuredAt: EARLIER,
  method: 'update-log',
} as const;

function before(overrides: Partial<PreviousReading> = {}): PreviousReading {
  return {
    readAt: EARLIER,
    rows: { grade: 'unknown', measuredAt: EARLIER, method: 'none' },
    lastUpdated: { grade: 'unknown', measuredAt: EARLIER, method: 'none' },
    verdicts: [],
    counters: { [OID]: { inserted: 10, updated: 5, deleted: 1 } },
    era: statisticsEraOf(server),
    ...overrides,
  };
}

const counters = (inserted: number, updated = 5, deleted = 1) => ({
  statistic: statistic({
    nTupIns: inserted,
    nTupUpd: updated,
    nTupDel: deleted,
  }),
});

describe('measureLastUpdated', () => {
  it('knows the end of an interval, and no beginning, after the clock was set back', () => {
    const { from: _beginning, ...end } = seen;
    expect(
      measureLastUpdated(
        reading(counters(11)),
        before({ readAt: '2099-01-01T00:00:00.000Z' }),
      ),
    ).toEqual(end);
  });

  it('trusts the update log most, in UTC', () => {
    expect(
      measureLastUpdated(
        reading({
          ...counters(500),
          updateLogEntry: {
            schema: 'ecommerce',
            table: 'orders',
            updatedAt: LOGGED,
          },
          updateLogName: 'meta.table_updates',
          updateLogReadAt: '2026-11-12T04:00:30.000Z',
        }),
        before(),
      ),
    ).toEqual({
      value: '2026-11-11T19:10:00.000Z',
      grade: 'exact',
      measuredAt: '2026-11-12T04:00:30.000Z',
      method: 'update-log',
      source: 'meta.table_updates',
    });
  });

  it('leaves out a log entry that is no moment', () => {
    const updateLogEntry = {
      schema: 'ecommerce',
      table: 'orders',
      updatedAt: 'infinity',
    };
    expect(measureLastUpdated(reading({ updateLogEntry }))).toEqual(unknown);
  });

  it.each<[string, Partial<TableReading>, PreviousReading | undefined, object]>(
    [
      ['a first reading does not know', counters(500), undefined, unknown],
      ['inserts were seen', counters(11), before(), seen],
      ['updates were seen', counters(10, 6), before(), seen],
      ['deletes were seen', counters(10, 5, 2), before(), seen],
      ['nothing was seen', counters(10), before(), unknown],
      [
        'nothing newer was seen',
        counters(10),
        before({ lastUpdated: knownEarlier }),
        knownEarlier,
      ],
      [
        'activity newer than what was known was seen',
        counters(11),
        before({ lastUpdated: knownEarlier }),
        seen,
      ],
      [
        'counters that shrank say nothing, even where another grew',
        counters(3, 9),
        before(),
        unknown,
      ],
      [
        'the server was started in between',
        {
          ...counters(11),
          server: { ...server, startedAt: '2026-11-12T00:00:00.000Z' },
        },
        before(),
        unknown,
      ],
      [
        'the statistics were reset in between',
        {
          ...counters(11),
          server: { ...server, statsReset: '2026-11-12T00:00:00.000Z' },
        },
        before(),
        unknown,
      ],
      [
        'another server answers under the same name',
        { ...counters(11), server: { ...server, systemIdentifier: '1' } },
        before(),
        unknown,
      ],
      [
        'a standby has no counters',
        { ...counters(11), server: { ...server, inRecovery: true } },
        before({ era: { ...statisticsEraOf(server), inRecovery: true } }),
        unknown,
      ],
      [
        'the table was made again under its name and filled',
        {
          relation: relation({ oid: 999 }),
          statistic: statistic({ oid: 999, nTupIns: 3 }),
        },
        before(),
        seen,
      ],
      [
        'a view has no counters',
        { relation: relation({ kind: 'view' }) },
        before(),
        unknown,
      ],
    ],
  )('%s', (_, facts, previous, expected) => {
    expect(measureLastUpdated(reading(facts), previous)).toEqual(expected);
  });

  it.each([
    [
      'a new partition with rows is activity, an old one may go',
      [{ oid: 2, ins: 7 }],
      seen,
    ],
    ['an empty new partition is none', [{ oid: 2, ins: 0 }], unknown],
    [
      'one leaf that grew is enough',
      [
        { oid: 1, ins: 10 },
        { oid: 3, ins: 21 },
      ],
      seen,
    ],
  ])('%s', (_, leaves, expected) => {
    const none = { updated: 0, deleted: 0 };
    expect(
      measureLastUpdated(
        partitioned(
          leaves.map(({ oid, ins }) =>
            part(oid, { statistic: statistic({ oid, nTupIns: ins }) }),
          ),
        ),
        before({
          counters: {
            1: { inserted: 10, ...none },
            3: { inserted: 20, ...none },
          },
        }),
      ),
    ).toEqual(expected);
  });
});

describe('measureLastUpdated from what loaders and owners say', () => {
  const logged = {
    updateLogEntry: {
      schema: 'ecommerce',
      table: 'orders',
      updatedAt: '2026-11-10T00:00:00.000Z',
    },
  };
  const reported = (updatedAt: string, loader?: string) => ({
    updateReport: { updatedAt, loader, recent: [updatedAt] },
  });
  const column = {
    lastUpdate: {
      oid: OID,
      at: '2026-11-11T00:00:00.000Z',
      column: 'updated_at',
    },
    lastUpdatesReadAt: EARLIER,
  };

  it('takes the newer one of log and report, which are both the loader’s word', () => {
    const newer = '2026-11-10T01:00:00.000Z';
    expect(
      measureLastUpdated(reading({ ...logged, ...reported(newer, 'nightly') })),
    ).toEqual({
      value: newer,
      grade: 'exact',
      measuredAt: STATISTICS_AT,
      method: 'reported',
      source: 'nightly',
    });
    expect(
      measureLastUpdated(
        reading({ ...logged, ...reported('2026-11-09T01:00:00.000Z') }),
      ),
    ).toMatchObject({ method: 'update-log' });
  });

  it('takes the loader’s word before a newer value of a column', () => {
    expect(measureLastUpdated(reading({ ...logged, ...column }))).toMatchObject(
      { method: 'update-log' },
    );
  });

  it('takes the column before the counters, as at least that new', () => {
    const grown = {
      statistic: statistic({ nTupIns: 9 }),
      ...column,
    };
    const previous = before({
      counters: { [OID]: { inserted: 1, updated: 0, deleted: 0 } },
    });
    expect(measureLastUpdated(reading(grown), previous)).toEqual({
      value: '2026-11-11T00:00:00.000Z',
      grade: 'lower-bound',
      measuredAt: EARLIER,
      method: 'column',
      source: 'updated_at',
    });
    expect(
      measureLastUpdated(
        reading({
          ...grown,
          lastUpdate: { oid: OID, reason: 'not-read' },
        }),
        previous,
      ),
    ).toMatchObject({ method: 'activity' });
  });
});
