import { Run, Warehouse } from '@datamap/plugin-datamap-common';
import { warehouseTrouble } from './warehouseTrouble';

const totals = {} as Warehouse['totals'];
const well: Warehouse = {
  id: 'main',
  entityRef: 'resource:main/warehouse',
  title: 'Main',
  connector: 'postgres',
  connection: { state: 'ok' },
  freshness: {
    state: 'current',
    lastReadAt: '2024-11-12T04:10:00Z',
    missedRuns: 0,
  },
  totals,
  warnings: [],
};
const run = (state: Run['state'], code?: 'too-many-removals' | 'internal') =>
  ({ state, reason: code && { code } } as Run);

describe('warehouseTrouble', () => {
  it('is silent where all is well', () => {
    expect(warehouseTrouble(well)).toBeUndefined();
  });

  it('puts a failing connection before a late reading', () => {
    const trouble = warehouseTrouble({
      ...well,
      connection: {
        state: 'failing',
        code: 'password-rejected',
        nextTryAt: '2024-11-12T05:00:00Z',
      },
      freshness: { ...well.freshness, state: 'late', missedRuns: 4 },
    });
    expect(trouble).toEqual({
      kind: 'failing',
      tone: 'error',
      code: 'password-rejected',
      lastReadAt: '2024-11-12T04:10:00Z',
      nextTryAt: '2024-11-12T05:00:00Z',
    });
  });

  it('is loud after missed runs, with the reason of the last one', () => {
    expect(
      warehouseTrouble({
        ...well,
        freshness: { ...well.freshness, state: 'late', missedRuns: 2 },
        lastRun: run('failed', 'internal'),
      }),
    ).toMatchObject({ kind: 'late', tone: 'warning', code: 'internal' });
  });

  it('tells that a reading was set aside', () => {
    expect(
      warehouseTrouble({ ...well, lastRun: run('kept', 'too-many-removals') }),
    ).toMatchObject({ kind: 'kept', code: 'too-many-removals' });
  });

  it('is calm about a first reading, unless it failed', () => {
    const freshness = { state: 'never-read' as const, missedRuns: 0 };
    expect(warehouseTrouble({ ...well, freshness })).toEqual({
      kind: 'never-read',
      tone: 'info',
    });
    expect(
      warehouseTrouble({
        ...well,
        freshness,
        lastRun: run('failed', 'internal'),
      }),
    ).toMatchObject({ kind: 'failing', tone: 'error', code: 'internal' });
  });
});
