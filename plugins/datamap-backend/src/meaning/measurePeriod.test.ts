import { OID, reading, STATISTICS_AT } from './__testUtils__/readings';
import { measurePeriod } from './measurePeriod';

const periodsReadAt = '2026-11-12T04:00:30.000Z';

describe('measurePeriod', () => {
  it('says nothing where no column is named for it', () => {
    expect(
      measurePeriod(
        reading({ period: { oid: OID, from: '2024-01-01', to: '2024-01-02' } }),
      ),
    ).toBeUndefined();
  });

  it('gives the values as exact, with the moment', () => {
    expect(
      measurePeriod(
        reading({
          periodColumn: 'day',
          periodsReadAt,
          period: { oid: OID, from: '2024-01-01', to: '2024-01-02' },
        }),
      ),
    ).toEqual({
      column: 'day',
      from: '2024-01-01',
      to: '2024-01-02',
      grade: 'exact',
      measuredAt: periodsReadAt,
      method: 'smallest-and-largest',
    });
  });

  it.each([
    [{ oid: OID, reason: 'no-index' as const }, 'no-index'],
    [undefined, 'not-read'],
  ])('leaves %j unknown, and says why', (period, reason) => {
    expect(measurePeriod(reading({ periodColumn: 'day', period }))).toEqual({
      column: 'day',
      grade: 'unknown',
      measuredAt: STATISTICS_AT,
      method: 'none',
      reason,
    });
  });
});
