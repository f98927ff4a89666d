import { freshnessOf } from './freshnessOf';
import { retryDelay } from './WarehouseStateStore';

const minute = 60_000;
const now = new Date('2026-11-21T12:00:00.000Z');

function after(minutes: number) {
  return freshnessOf({
    lastReadAt: new Date(now.getTime() - minutes * minute),
    interval: 15 * minute,
    now,
  });
}

describe('freshnessOf', () => {
  it.each([
    [0, 'current', 0],
    [15.5, 'current', 0],
    [17, 'current', 1],
    [30.5, 'current', 1],
    [32, 'late', 2],
    [600, 'late', 39],
  ])('calls a reading of %s minutes ago %s', (minutes, state, missedRuns) => {
    expect(after(minutes)).toMatchObject({ state, missedRuns });
  });

  it('calls a warehouse that was never read by that name', () => {
    expect(freshnessOf({ interval: minute, now, nextRunAt: now })).toEqual({
      state: 'never-read',
      missedRuns: 0,
      nextRunAt: now.toISOString(),
    });
  });
});

describe('retryDelay', () => {
  it('doubles from 30 seconds up to the interval', () => {
    const delays = [1, 2, 3, 4, 5, 6, 40].map(
      failures => retryDelay(failures, 15 * minute) / 1000,
    );
    expect(delays).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });
});
