import { Measurement } from '@datamap/plugin-datamap-common';
import { figuresOf, historyPoints } from './historyPoints';

const rows = (
  value: number | undefined,
  measuredAt: string,
): Measurement['rows'] =>
  value === undefined
    ? { grade: 'unknown', measuredAt, method: 'none' }
    : { value, grade: 'estimate', measuredAt, method: 'reltuples-scaled' };

const measurement = (
  value: number | undefined,
  from: string,
  to = from,
): Measurement => ({
  from,
  to,
  rows: rows(value, to),
  size: { grade: 'unknown', measuredAt: to, method: 'none' },
  health: 'has-data',
});

describe('figuresOf', () => {
  const first = measurement(10, '2024-11-01T00:00:00Z', '2024-11-03T00:00:00Z');

  it('goes up to the newest reading, which may have found nothing new', () => {
    const newest = rows(10, '2024-11-04T00:00:00Z');
    expect(figuresOf([first], 'rows', newest)).toEqual([
      { from: first.from, to: first.to, figure: first.rows },
      {
        from: '2024-11-04T00:00:00Z',
        to: '2024-11-04T00:00:00Z',
        figure: newest,
      },
    ]);
  });

  it('does not say a reading twice', () => {
    expect(figuresOf([first], 'rows', first.rows)).toHaveLength(1);
  });
});

describe('historyPoints', () => {
  it('has both ends of a time without change, and a gap for what is not known', () => {
    const points = historyPoints(
      figuresOf(
        [
          measurement(10, '2024-11-01T00:00:00Z', '2024-11-03T00:00:00Z'),
          measurement(undefined, '2024-11-04T00:00:00Z'),
          measurement(0, '2024-11-05T00:00:00Z'),
        ],
        'rows',
        rows(0, '2024-11-05T00:00:00Z'),
      ),
    );
    expect(
      points.map(({ at, value }) => [new Date(at).getUTCDate(), value]),
    ).toEqual([
      [1, 10],
      [3, 10],
      [4, null],
      [5, 0],
    ]);
  });
});
