import fc from 'fast-check';
import { roundedToTwoDigits } from './roundedToTwoDigits';

describe('roundedToTwoDigits', () => {
  it.each([
    [0, 0],
    [1, 1],
    [7, 7],
    [99, 99],
    [99.5, 100],
    [100, 100],
    [104, 100],
    [105, 110],
    [994, 990],
    [995, 1000],
    [999, 1000],
    [1000, 1000],
    [1_234_567, 1_200_000],
    [3_435_973_837, 3_400_000_000],
    [Number.MAX_SAFE_INTEGER, 9_000_000_000_000_000],
  ])('%d is %d', (value, expected) => {
    expect(roundedToTwoDigits(value)).toBe(expected);
  });

  it('is a whole number within 5 percent that has two digits and zeros', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), value => {
        const rounded = roundedToTwoDigits(value);
        expect(String(rounded)).toMatch(/^\d{1,2}0*$/);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(value * 0.05);
        expect(roundedToTwoDigits(rounded)).toBe(rounded);
      }),
    );
  });

  it('never puts a smaller number above a larger one', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(roundedToTwoDigits(less)).toBeLessThanOrEqual(
          roundedToTwoDigits(more),
        );
      }),
    );
  });
});
