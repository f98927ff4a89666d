import { MeasuredSize } from '@datamap/plugin-datamap-common';
import { sizeParts } from './sizeParts';

const size = (value: number | undefined): MeasuredSize => ({
  value,
  grade: value === undefined ? 'unknown' : 'exact',
  measuredAt: '2024-11-12T04:10:00Z',
  method: value === undefined ? 'none' : 'relation-size',
});

describe('sizeParts', () => {
  it('shares what is known among the parts that are known', () => {
    const parts = sizeParts({
      table: size(300),
      indexes: size(undefined),
      toast: size(100),
    });
    expect(parts.map(({ name, share }) => [name, share])).toEqual([
      ['table', 0.75],
      ['indexes', undefined],
      ['toast', 0.25],
    ]);
  });

  it('leaves out what was not read, and divides nothing by nothing', () => {
    expect(sizeParts({})).toEqual([]);
    expect(sizeParts({ table: size(0) })[0].share).toBeUndefined();
  });
});
