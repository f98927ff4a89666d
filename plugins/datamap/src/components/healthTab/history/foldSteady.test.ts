import { Measurement } from '@datamap/plugin-datamap-common';
import { foldSteady } from './foldSteady';

const on = (day: number, rows: number, grade: 'exact' | 'estimate' = 'exact') =>
  ({
    from: `2024-11-0${day}T00:00:00Z`,
    to: `2024-11-0${day}T00:00:00Z`,
    rows: {
      value: rows,
      grade,
      measuredAt: `2024-11-0${day}T00:00:00Z`,
      method: 'exact-count',
    },
    size: {
      grade: 'unknown',
      measuredAt: `2024-11-0${day}T00:00:00Z`,
      method: 'none',
    },
    health: 'has-data',
  } as Measurement);

describe('foldSteady', () => {
  it('makes one of readings that found the same, and keeps what came back apart', () => {
    const folded = foldSteady([
      on(1, 5),
      on(2, 5),
      on(3, 5),
      on(4, 7),
      on(5, 5),
      on(6, 5, 'estimate'),
    ]);
    expect(
      folded.map(({ from, to, rows }) => [from[9], to[9], rows.value]),
    ).toEqual([
      ['1', '3', 5],
      ['4', '4', 7],
      ['5', '5', 5],
      ['6', '6', 5],
    ]);
    expect(folded[0].rows.measuredAt).toBe('2024-11-03T00:00:00Z');
  });
});
