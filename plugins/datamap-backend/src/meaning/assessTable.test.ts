import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { Health, VerdictName } from '@datamap/plugin-datamap-common';
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
import { assessTable } from './assessTable';
import type { PreviousReading, TableReading } from './types';

const RESET = '2026-11-10T00:00:00.000Z';
const ANALYZED = '2026-11-11T00:00:00.000Z';

const full = {
  statistic: statistic({ nLiveTup: 1000, nTupIns: 1000 }),
  size: size(40960),
};
const afterCrash = { statistic: statistic(), size: size(40960) };
const emptyNow = {
  statistic: statistic({ nTupIns: 1000, lastAnalyze: ANALYZED }),
  size: size(0),
};
const rolledBack = {
  statistic: statistic({ nDeadTup: 300, nTupIns: 300 }),
  size: size(16384),
};
const withReset = { server: { ...server, statsReset: RESET } };
const loadedAt = (updatedAt: string, rowsLoaded?: number) => ({
  updateLogEntry: {
    schema: 'ecommerce',
    table: 'orders',
    updatedAt,
    ...(rowsLoaded === undefined ? {} : { rowsLoaded }),
  },
});
const BEFORE_RESET = '2026-11-09T23:59:59.000Z';
const loadedBefore = { ...withReset, ...loadedAt(BEFORE_RESET) };
const of = (overrides: Partial<RelationSnapshot>) => ({
  relation: relation(overrides),
});

/** What the store keeps goes through JSON. */
function assessAfter(earlier: TableReading[], now: TableReading) {
  let memory: PreviousReading | undefined;
  for (const one of earlier) {
    memory = JSON.parse(JSON.stringify(assessTable(one, memory).memory));
  }
  return assessTable(now, memory);
}

const namesOf = ({ verdicts }: ReturnType<typeof assessTable>) =>
  verdicts.map(({ verdict }) => verdict);

describe('assessTable', () => {
  it.each<[string, Partial<TableReading>, VerdictName[], Health]>([
    ['rows need no verdict', full, [], 'has-data'],
    ['an empty file', { size: size(0) }, ['provably-empty'], 'empty'],
    [
      'a look that saw nothing up to the end',
      {
        size: size(8192),
        probe: { oid: OID, readAt: SIZES_AT, rowsSeen: 0, limited: false },
      },
      ['provably-empty'],
      'empty',
    ],
    ['rolled-back rows', rolledBack, ['probably-empty'], 'empty'],
    [
      'pages that no counter explains, no reset known',
      afterCrash,
      ['never-measured'],
      'unknown',
    ],
    [
      'pages that no counter explains, a reset known, which may have been of another table',
      { ...afterCrash, ...withReset },
      ['never-measured'],
      'unknown',
    ],
    [
      'few counted rows beside many pages, as during a load, a reset known',
      {
        statistic: statistic({ nLiveTup: 3, nTupIns: 3 }),
        size: size(40960),
        ...withReset,
      },
      ['never-measured'],
      'unknown',
    ],
    [
      'pages that no counter explains, loaded before the reset',
      { ...afterCrash, ...loadedBefore },
      ['statistics-lost'],
      'unknown',
    ],
    [
      'pages that no counter explains, loaded after the reset',
      { ...afterCrash, ...withReset, ...loadedAt(ANALYZED) },
      ['never-measured'],
      'unknown',
    ],
    [
      'a load of no rows before the reset',
      { ...afterCrash, ...withReset, ...loadedAt(BEFORE_RESET, 0) },
      ['never-measured'],
      'unknown',
    ],
    [
      'a load at no moment that can be read',
      { ...afterCrash, ...withReset, ...loadedAt('infinity') },
      ['never-measured'],
      'unknown',
    ],
    [
      'loaded, no reset known',
      { ...afterCrash, ...loadedAt(BEFORE_RESET) },
      ['never-measured'],
      'unknown',
    ],
    [
      'nothing known to be in the file, loaded before the reset',
      { statistic: statistic(), size: pages(0), ...loadedBefore },
      ['never-measured'],
      'unknown',
    ],
    [
      'a standby, loaded before the reset',
      {
        ...afterCrash,
        ...loadedBefore,
        server: { ...withReset.server, inRecovery: true },
      },
      ['never-measured'],
      'unknown',
    ],
    [
      'no right to read, and no wish to',
      { ...afterCrash, ...of({ canSelect: false }) },
      ['never-measured'],
      'unknown',
    ],
    [
      'no right to read where the configuration wants it',
      { ...afterCrash, ...of({ canSelect: false }), probeWanted: true },
      ['not-permitted'],
      'unknown',
    ],
    [
      'row-level security where the configuration wants to read',
      {
        ...afterCrash,
        ...of({ canSelect: true, rowSecurity: true }),
        probeWanted: true,
      },
      ['not-permitted'],
      'unknown',
    ],
    [
      'a look was wanted and allowed, and saw nothing in time',
      { ...afterCrash, ...of({ canSelect: true }), probeWanted: true },
      ['never-measured'],
      'unknown',
    ],
    [
      'no right to read, and an estimate without it',
      { ...full, ...of({ canSelect: false }), probeWanted: true },
      [],
      'has-data',
    ],
    [
      'a materialized view WITH NO DATA',
      { ...of({ kind: 'materialized-view', populated: false }), size: size(0) },
      ['not-populated'],
      'empty',
    ],
    ['a view', of({ kind: 'view' }), ['nothing-of-its-own'], 'derived'],
    [
      'a foreign table',
      of({ kind: 'foreign-table', foreignServer: 'erp' }),
      ['stored-elsewhere'],
      'derived',
    ],
    [
      'a table that only serves others to inherit from',
      { size: size(0), inheritedByNames: ['Events 2025'] },
      ['nothing-of-its-own'],
      'derived',
    ],
    [
      'a table that others inherit from, with rows of its own',
      { ...full, inheritedByNames: ['Events 2025'] },
      [],
      'has-data',
    ],
  ])('%s', (_, facts, verdicts, health) => {
    const assessment = assessTable(reading(facts));
    expect(namesOf(assessment)).toEqual(verdicts);
    expect(assessment.health).toBe(health);
    expect(assessment.memory.verdicts).toEqual(verdicts);
  });

  it('says of a partitioned table what its leaves say', () => {
    const leaf = { statistic: statistic({ oid: 1 }), size: size(8192, 1) };
    const analyzed = {
      statistic: statistic({ oid: 2, reltuples: 10, relpages: 1 }),
      size: size(8192, 2),
    };
    const verdictsOf = (facts: TableReading) => namesOf(assessTable(facts));
    expect(verdictsOf(partitioned([]))).toEqual(['provably-empty']);
    expect(verdictsOf(partitioned([part(1, { size: size(0, 1) })]))).toEqual([
      'provably-empty',
    ]);
    expect(verdictsOf(partitioned([part(1, leaf), part(2, analyzed)]))).toEqual(
      ['never-measured'],
    );
    expect(
      verdictsOf(partitioned([part(1, leaf), part(2, analyzed)], loadedBefore)),
    ).toEqual(['statistics-lost']);
    expect(
      verdictsOf(
        partitioned([part(2, analyzed), part(3, {}, 'foreign-table')]),
      ),
    ).toEqual(['stored-elsewhere']);
    expect(
      verdictsOf(partitioned([part(1, leaf), part(3, {}, 'foreign-table')])),
    ).toEqual(['never-measured']);
  });

  it('shows the facts in PostgreSQL words, each with its moment', () => {
    expect(assessTable(reading(rolledBack)).verdicts[0]).toEqual({
      verdict: 'probably-empty',
      grade: 'estimate',
      explanationKey: 'verdict.probably-empty',
      evidence: [
        { fact: 'main_fork_bytes', value: 16384, measuredAt: SIZES_AT },
        { fact: 'reltuples', value: -1, measuredAt: STATISTICS_AT },
        { fact: 'relpages', value: 0, measuredAt: STATISTICS_AT },
        { fact: 'n_live_tup', value: 0, measuredAt: STATISTICS_AT },
        { fact: 'n_dead_tup', value: 300, measuredAt: STATISTICS_AT },
        { fact: 'n_tup_ins', value: 300, measuredAt: STATISTICS_AT },
        { fact: 'n_tup_del', value: 0, measuredAt: STATISTICS_AT },
      ],
    });
    expect(
      assessTable(
        reading({
          ...of({ kind: 'view' }),
          sourceNames: ['ecommerce.orders', 'ecommerce.refunds'],
        }),
      ).verdicts[0].evidence,
    ).toEqual([
      { fact: 'relkind', value: 'v', measuredAt: STRUCTURE_AT },
      {
        fact: 'sources',
        value: ['ecommerce.orders', 'ecommerce.refunds'],
        measuredAt: STRUCTURE_AT,
      },
    ]);
    expect(
      assessTable(
        reading({ ...afterCrash, ...of({}), probeWanted: true }),
      ).verdicts[0].evidence.slice(0, 2),
    ).toEqual([
      { fact: 'has_select', value: false, measuredAt: STRUCTURE_AT },
      { fact: 'row_security', value: false, measuredAt: STRUCTURE_AT },
    ]);
  });

  it('names the load that the lost counters had covered', () => {
    const [verdict] = assessTable(
      reading({ ...afterCrash, ...loadedBefore, updateLogReadAt: SIZES_AT }),
    ).verdicts;
    expect(verdict).toMatchObject({
      grade: 'estimate',
      evidence: [
        { fact: 'update_log', value: BEFORE_RESET, measuredAt: SIZES_AT },
        { fact: 'stats_reset', value: RESET, measuredAt: STATISTICS_AT },
        { fact: 'is_in_recovery', value: false },
        { fact: 'reltuples', value: -1 },
        { fact: 'n_live_tup', value: 0 },
        { fact: 'n_tup_ins', value: 0 },
        { fact: 'main_fork_bytes', value: 40960 },
      ],
    });
  });

  describe('over several readings', () => {
    const at = (day: number, facts: Partial<TableReading>) =>
      reading({
        ...facts,
        statisticsReadAt: `2026-11-${day}T04:00:10.000Z`,
        sizesReadAt: `2026-11-${day}T04:00:20.000Z`,
      });

    it('sees that a table was emptied, and when', () => {
      const now = assessAfter([at(12, full)], at(13, emptyNow));
      expect(namesOf(now)).toEqual(['emptied', 'provably-empty']);
      expect(now.verdicts[0]).toMatchObject({
        grade: 'estimate',
        evidence: [
          {
            fact: 'previous_rows',
            value: 1000,
            measuredAt: '2026-11-12T04:00:10.000Z',
          },
          {
            fact: 'rows',
            value: 0,
            measuredAt: '2026-11-13T04:00:20.000Z',
          },
          { fact: 'main_fork_bytes', value: 0 },
          { fact: 'reltuples', value: -1 },
          { fact: 'n_live_tup', value: 0 },
          { fact: 'n_tup_ins', value: 1000 },
          { fact: 'n_tup_del', value: 0 },
        ],
      });
    });

    it('keeps saying so until there are rows again', () => {
      expect(
        namesOf(
          assessAfter([at(12, full), at(13, emptyNow)], at(14, emptyNow)),
        ),
      ).toEqual(['emptied', 'provably-empty']);
      expect(
        namesOf(assessAfter([at(12, full), at(13, emptyNow)], at(14, full))),
      ).toEqual([]);
    });

    it('is certain that it was emptied when both figures are proven', () => {
      const looked = {
        size: size(8192),
        probe: { oid: OID, readAt: SIZES_AT, rowsSeen: 100, limited: true },
      };
      expect(
        assessAfter([at(12, looked)], at(13, emptyNow)).verdicts[0],
      ).toMatchObject({ verdict: 'emptied', grade: 'exact' });
    });

    it('does not call a table emptied that was never seen full', () => {
      expect(
        namesOf(assessAfter([at(12, emptyNow)], at(13, emptyNow))),
      ).toEqual(['provably-empty']);
    });

    it('never takes a crash for an empty table', () => {
      const now = assessAfter([at(12, full)], at(13, afterCrash));
      expect(now.rows.grade).toBe('unknown');
      expect(now.health).toBe('unknown');
      expect(now.verdicts).toEqual([
        expect.objectContaining({ verdict: 'statistics-lost', grade: 'exact' }),
      ]);
      expect(now.verdicts[0].evidence).toEqual(
        expect.arrayContaining([
          {
            fact: 'previous_rows',
            value: 1000,
            measuredAt: '2026-11-12T04:00:10.000Z',
          },
          {
            fact: 'postmaster_start_time',
            value: server.startedAt,
            measuredAt: '2026-11-13T04:00:10.000Z',
          },
        ]),
      );
    });

    it('stays certain of a number that it once had', () => {
      expect(
        assessAfter([at(12, full), at(13, afterCrash)], at(14, afterCrash))
          .verdicts,
      ).toEqual([
        expect.objectContaining({ verdict: 'statistics-lost', grade: 'exact' }),
      ]);
    });

    it('does not grow certain by reading the same again', () => {
      const lost = { ...afterCrash, ...loadedBefore };
      expect(
        assessAfter([at(12, lost), at(13, lost)], at(14, lost)).verdicts,
      ).toEqual([
        expect.objectContaining({
          verdict: 'statistics-lost',
          grade: 'estimate',
        }),
      ]);
    });

    it('takes a later reset for no proof of what was never measured', () => {
      expect(
        namesOf(
          assessAfter(
            [at(12, afterCrash)],
            at(13, { ...afterCrash, ...withReset }),
          ),
        ),
      ).toEqual(['never-measured']);
    });

    it('does not believe counters that started over, until ANALYZE makes good', () => {
      const few = {
        statistic: statistic({ nLiveTup: 7, nTupIns: 7 }),
        size: size(40960),
      };
      const many = {
        statistic: statistic({ nLiveTup: 2000, nTupIns: 2000 }),
        size: size(122880),
      };
      const analyzed = {
        statistic: statistic({
          reltuples: 3000,
          relpages: 15,
          nLiveTup: 3000,
          nTupIns: 2000,
          lastAnalyze: ANALYZED,
        }),
        size: size(122880),
      };
      const afterwards = [at(12, full), at(13, afterCrash), at(14, few)];
      expect(namesOf(assessAfter([at(12, full)], at(13, few)))).toEqual([
        'statistics-lost',
      ]);
      expect(namesOf(assessAfter(afterwards, at(15, many)))).toEqual([
        'statistics-lost',
      ]);
      const mended = assessAfter(afterwards, at(15, analyzed));
      expect(mended.rows).toMatchObject({ value: 3000, grade: 'estimate' });
      expect(mended.memory).not.toHaveProperty('countersCut');
    });

    it('believes counters again once the file was empty', () => {
      const refilled = {
        statistic: statistic({ nLiveTup: 9, nTupIns: 9 }),
        size: size(8192),
      };
      expect(
        assessAfter(
          [
            at(12, full),
            at(13, afterCrash),
            at(14, { statistic: statistic(), size: size(0) }),
          ],
          at(15, refilled),
        ).rows,
      ).toMatchObject({ value: 9, method: 'live-rows-counter' });
    });

    it('remembers when it last saw activity', () => {
      const more = {
        statistic: statistic({ nLiveTup: 1200, nTupIns: 1200 }),
        size: size(49152),
      };
      const seen = {
        value: '2026-11-13T04:00:10.000Z',
        from: '2026-11-12T04:00:10.000Z',
        method: 'activity',
      };
      expect(
        assessAfter([at(12, full)], at(13, more)).lastUpdated,
      ).toMatchObject(seen);
      expect(
        assessAfter([at(12, full), at(13, more)], at(14, more)).lastUpdated,
      ).toMatchObject(seen);
    });
  });
});
