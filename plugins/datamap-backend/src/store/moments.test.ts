import { type Moments, withMoments, withoutMoments } from './moments';

const moments: Moments = {
  structure: '2026-11-01T00:00:00.000Z',
  statistics: '2026-11-01T00:00:01.000Z',
  sizes: '2026-11-01T00:00:02.000Z',
};
const later: Moments = {
  structure: '2026-11-02T00:00:00.000Z',
  statistics: '2026-11-02T00:00:01.000Z',
  sizes: '2026-11-02T00:00:02.000Z',
};

function found(at: Moments) {
  return {
    rows: { value: 7, measuredAt: at.statistics },
    size: { value: 8192, measuredAt: at.sizes },
    lastUpdated: {
      value: '2025-01-01T00:00:00.000Z',
      measuredAt: at.structure,
    },
    names: ['statistics', '@sizes'],
    none: undefined,
  };
}

describe('moments', () => {
  it('give back what they took out', () => {
    expect(
      withMoments(withoutMoments(found(moments), moments), moments),
    ).toEqual(found(moments));
  });

  it('leave two readings alike that found the same', () => {
    const first = withoutMoments(found(moments), moments);
    expect(JSON.stringify(first)).toBe(
      JSON.stringify(withoutMoments(found(later), later)),
    );
    expect(withMoments(first, later)).toEqual(found(later));
  });

  it('keep a time that no reading of this run was at', () => {
    const old = { at: '2020-01-01T00:00:00.000Z' };
    expect(withoutMoments(old, moments)).toEqual(old);
  });
});
