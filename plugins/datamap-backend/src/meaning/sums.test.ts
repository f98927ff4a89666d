import type {
  MeasuredRows,
  MeasuredSize,
} from '@datamap/plugin-datamap-common';
import { sumRows } from './sumRows';
import { sumSizes } from './sumSizes';

const AT = '2026-11-12T04:00:00.000Z';
const NOW = '2026-11-12T05:00:00.000Z';

const rows = (
  grade: MeasuredRows['grade'],
  method: MeasuredRows['method'],
  value?: number,
): MeasuredRows => ({
  grade,
  method,
  measuredAt: AT,
  ...(value === undefined ? {} : { value }),
});
const bytes = (
  grade: MeasuredSize['grade'],
  method: MeasuredSize['method'],
  value?: number,
): MeasuredSize => ({
  grade,
  method,
  measuredAt: AT,
  ...(value === undefined ? {} : { value }),
});

describe('sumRows', () => {
  it('adds what is known and counts what should be known', () => {
    expect(
      sumRows(
        [
          rows('exact', 'main-fork-empty', 0),
          rows('estimate', 'reltuples-scaled', 1000),
          rows('unknown', 'none'),
          rows('unknown', 'sum-of-parts'),
          rows('unknown', 'nothing-stored'),
          rows('unknown', 'stored-elsewhere'),
          rows('unknown', 'not-populated'),
        ],
        NOW,
      ),
    ).toEqual({
      rows: rows('estimate', 'sum-of-parts', 1000),
      rowsUnknownFor: 2,
    });
  });

  it('is exactly 0 for nothing', () => {
    expect(sumRows([], NOW)).toEqual({
      rows: {
        value: 0,
        grade: 'exact',
        measuredAt: NOW,
        method: 'sum-of-parts',
      },
      rowsUnknownFor: 0,
    });
  });

  it('is unknown, not 0, where no number is known', () => {
    expect(sumRows([rows('unknown', 'none')], NOW)).toEqual({
      rows: { grade: 'unknown', measuredAt: NOW, method: 'none' },
      rowsUnknownFor: 1,
    });
  });
});

describe('sumSizes', () => {
  it.each<[string, MeasuredSize[], object]>([
    [
      'all counted',
      [
        bytes('exact', 'relation-size', 8192),
        bytes('exact', 'nothing-stored', 0),
        bytes('unknown', 'stored-elsewhere'),
      ],
      bytes('exact', 'sum-of-parts', 8192),
    ],
    [
      'one missing: at least the others',
      [bytes('exact', 'relation-size', 8192), bytes('unknown', 'none')],
      bytes('lower-bound', 'sum-of-parts', 8192),
    ],
    [
      'an estimate among them',
      [
        bytes('exact', 'relation-size', 8192),
        bytes('estimate', 'pages', 16384),
      ],
      bytes('estimate', 'sum-of-parts', 24576),
    ],
    [
      'none known',
      [bytes('unknown', 'none')],
      { grade: 'unknown', method: 'none', measuredAt: NOW },
    ],
  ])('%s', (_, sizes, expected) => {
    expect(sumSizes(sizes, NOW)).toEqual(expected);
  });
});
