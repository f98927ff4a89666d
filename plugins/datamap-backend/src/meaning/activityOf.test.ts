import { activityOf } from './activityOf';
import {
  part,
  partitioned,
  reading,
  relation,
  server,
  statistic,
  STATISTICS_AT,
} from './__testUtils__/readings';

const RESET = '2026-11-05T00:00:00.000Z';

describe('activityOf', () => {
  it('gives raw figures and the newest moments', () => {
    expect(
      activityOf(
        reading({
          server: { ...server, statsReset: RESET },
          statistic: statistic({
            nTupIns: 3,
            nTupUpd: 2,
            nTupDel: 1,
            nLiveTup: 2,
            nDeadTup: 4,
            seqScan: 9,
            lastVacuum: '2026-11-06T00:00:00.000Z',
            lastAutovacuum: '2026-11-07T00:00:00.000Z',
          }),
        }),
      ),
    ).toEqual({
      measuredAt: STATISTICS_AT,
      watchedSince: RESET,
      eraKnown: true,
      inserted: 3,
      updated: 2,
      deleted: 1,
      liveRows: 2,
      deadRows: 4,
      sequentialScans: 9,
      lastVacuum: '2026-11-07T00:00:00.000Z',
    });
  });

  it('does not claim to know since when it watches without a known reset', () => {
    const activity = activityOf(reading({ statistic: statistic() }));
    expect(activity).toMatchObject({ eraKnown: false, inserted: 0 });
    expect(activity).not.toHaveProperty('watchedSince');
  });

  it('adds the leaves up, and leaves out what one of them lacks', () => {
    expect(
      activityOf(
        partitioned([
          part(1, { statistic: statistic({ nTupIns: 3, idxScan: 5 }) }),
          part(2, { statistic: statistic({ nTupIns: 4 }) }),
        ]),
      ),
    ).toEqual({
      measuredAt: STATISTICS_AT,
      eraKnown: false,
      inserted: 7,
      updated: 0,
      deleted: 0,
      liveRows: 0,
      deadRows: 0,
    });
  });

  it.each([
    ['a standby', { server: { ...server, inRecovery: true } }],
    ['a view', { relation: relation({ kind: 'view' }) }],
    ['a foreign table', { relation: relation({ kind: 'foreign-table' }) }],
    ['no row in the statistics', { statistic: undefined }],
  ])('is absent for %s', (_, facts) => {
    expect(
      activityOf(reading({ statistic: statistic(), ...facts })),
    ).toBeUndefined();
  });
});
