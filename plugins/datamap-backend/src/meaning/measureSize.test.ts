import type { MeasuredSize } from '@datamap/plugin-datamap-common';
import {
  pages,
  part,
  partitioned,
  reading,
  relation,
  size,
  SIZES_AT,
  STRUCTURE_AT,
} from './__testUtils__/readings';
import { measureSize, measureSizes } from './measureSize';
import type { TableReading } from './types';

const exact = (value: number, method: MeasuredSize['method']) => ({
  value,
  grade: 'exact',
  measuredAt: SIZES_AT,
  method,
});
const unknown = { grade: 'unknown', measuredAt: SIZES_AT };

describe('measureSize', () => {
  it.each<[string, TableReading, object]>([
    [
      'everything is counted',
      reading({ size: size(81920) }),
      exact(81920 + 24576, 'relation-size'),
    ],
    [
      'pages stand in behind a lock',
      reading({ size: pages(40960) }),
      {
        value: 40960,
        grade: 'estimate',
        measuredAt: SIZES_AT,
        method: 'pages',
      },
    ],
    [
      '0 pages behind a lock may mean never measured',
      reading({ size: pages(0) }),
      { ...unknown, method: 'none' },
    ],
    ['nothing was read', reading(), { ...unknown, method: 'none' }],
    [
      'a view stores nothing',
      reading({ relation: relation({ kind: 'view' }) }),
      {
        value: 0,
        grade: 'exact',
        measuredAt: STRUCTURE_AT,
        method: 'nothing-stored',
      },
    ],
    [
      'a foreign table is stored elsewhere',
      reading({ relation: relation({ kind: 'foreign-table' }) }),
      {
        grade: 'unknown',
        measuredAt: STRUCTURE_AT,
        method: 'stored-elsewhere',
      },
    ],
    [
      'leaves are added up',
      partitioned([
        part(1, { size: size(8192, 1) }),
        part(2, { size: size(0, 2) }),
      ]),
      exact(8192 + 2 * 24576, 'sum-of-parts'),
    ],
    [
      'a foreign leaf makes the others a lower bound',
      partitioned([
        part(1, { size: size(8192, 1) }),
        part(2, {}, 'foreign-table'),
      ]),
      {
        value: 8192 + 24576,
        grade: 'lower-bound',
        measuredAt: SIZES_AT,
        method: 'sum-of-parts',
      },
    ],
    [
      'beside a foreign leaf, an empty one says nothing of the whole',
      partitioned([
        part(1, {
          size: {
            ...size(0, 1),
            tableBytes: 0,
            indexBytes: 0,
            toastBytes: 0,
            totalBytes: 0,
          },
        }),
        part(2, {}, 'foreign-table'),
      ]),
      {
        grade: 'unknown',
        measuredAt: STRUCTURE_AT,
        method: 'sum-of-parts',
      },
    ],
    [
      'an unknown leaf makes the others a lower bound',
      partitioned([part(1, { size: size(8192, 1) }), part(2, {})]),
      {
        value: 8192 + 24576,
        grade: 'lower-bound',
        measuredAt: SIZES_AT,
        method: 'sum-of-parts',
      },
    ],
    [
      'without leaves there is nothing',
      partitioned([]),
      {
        value: 0,
        grade: 'exact',
        measuredAt: STRUCTURE_AT,
        method: 'sum-of-parts',
      },
    ],
  ])('%s', (_, facts, expected) => {
    expect(measureSize(facts)).toEqual(expected);
  });
});

describe('measureSizes', () => {
  it('splits what was counted', () => {
    expect(measureSizes(reading({ size: size(81920) }))).toEqual({
      table: exact(81920, 'relation-size'),
      indexes: exact(16384, 'relation-size'),
      toast: exact(8192, 'relation-size'),
    });
  });

  it('knows nothing of indexes behind a lock', () => {
    expect(measureSizes(reading({ size: pages(40960) }))).toEqual({
      table: {
        value: 40960,
        grade: 'estimate',
        measuredAt: SIZES_AT,
        method: 'pages',
      },
      indexes: { ...unknown, method: 'none' },
      toast: { ...unknown, method: 'none' },
    });
  });
});
