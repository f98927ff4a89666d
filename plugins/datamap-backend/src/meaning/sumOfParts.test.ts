import fc from 'fast-check';
import type { Grade } from '@datamap/plugin-datamap-common';
import { worstGrade } from './grades';
import { sumOfParts, type GradedValue } from './sumOfParts';

const OLD = '2026-11-01T00:00:00.000Z';
const NEW = '2026-11-02T00:00:00.000Z';

const of = (
  grade: Grade,
  value?: number,
  measuredAt: string = NEW,
): GradedValue => ({
  grade,
  measuredAt,
  ...(value === undefined ? {} : { value }),
});

describe('worstGrade', () => {
  it.each<[Grade[], Grade]>([
    [[], 'exact'],
    [['exact', 'exact'], 'exact'],
    [['exact', 'estimate'], 'estimate'],
    [['exact', 'lower-bound'], 'lower-bound'],
    [['estimate', 'lower-bound'], 'estimate'],
    [['estimate', 'unknown', 'exact'], 'unknown'],
  ])('of %j is %s', (grades, expected) => {
    expect(worstGrade(grades)).toBe(expected);
  });
});

describe('sumOfParts', () => {
  it.each<[string, GradedValue[], GradedValue]>([
    ['nothing is exactly 0', [], of('exact', 0, OLD)],
    [
      'the moment is the oldest',
      [of('exact', 1, NEW), of('exact', 2, OLD)],
      of('exact', 3, OLD),
    ],
    [
      'what is proven is a lower bound of a sum with an unknown part',
      [of('exact', 40), of('lower-bound', 2), of('unknown')],
      of('lower-bound', 42),
    ],
    [
      'an estimate is no part of a lower bound',
      [of('exact', 40), of('estimate', 1000), of('unknown')],
      of('lower-bound', 40),
    ],
    [
      'at least 0 is no news',
      [of('exact', 0), of('estimate', 1000), of('unknown', undefined, OLD)],
      of('unknown', undefined, OLD),
    ],
  ])('%s', (_, parts, expected) => {
    expect(sumOfParts(parts, OLD)).toEqual(expected);
  });

  it('gives a lower bound only where the truth cannot be below it', () => {
    const truthAndKnowledge = fc.record({
      truth: fc.integer({ min: 0, max: 1000 }),
      grade: fc.constantFrom<Grade>('exact', 'lower-bound', 'unknown'),
    });
    fc.assert(
      fc.property(fc.array(truthAndKnowledge, { minLength: 1 }), parts => {
        const truth = parts.reduce((sum, part) => sum + part.truth, 0);
        const sum = sumOfParts(
          parts.map(part =>
            of(part.grade, part.grade === 'unknown' ? undefined : part.truth),
          ),
          OLD,
        );
        expect(sum.value ?? 0).toBeLessThanOrEqual(truth);
        expect(sum.value === undefined).toBe(sum.grade === 'unknown');
        expect(sum.grade === 'exact').toBe(
          parts.every(part => part.grade === 'exact'),
        );
      }),
    );
  });
});
