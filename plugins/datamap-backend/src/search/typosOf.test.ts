import * as fc from 'fast-check';
import { foldText } from './foldText';
import { typosOf } from './typosOf';

const folded = (text: string) => foldText(text).folded;

describe('typosOf', () => {
  it.each([
    ['refnud', 'refund'],
    ['refnd', 'refund'],
    ['reffund', 'refund'],
    ['refumd', 'refund'],
    ['환블', '환불'],
    ['환뿔', '환불'],
    ['홥불', '환불'],
  ])('of %s has %s', (typed, meant) => {
    expect(typosOf(folded(typed))).toContain(folded(meant));
  });

  it.each(['abc', '나', '2024', 'a1b2c3', 'x'.repeat(25)])(
    'of %s is nothing',
    text => {
      expect(typosOf(folded(text))).toEqual([]);
    },
  );

  it('holds each but the word itself once, and not too many', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,24}$/), word => {
        const typos = typosOf(word);
        expect(new Set(typos).size).toBe(typos.length);
        expect(typos).not.toContain(word);
        expect(typos.length).toBeLessThan(1400);
      }),
      { numRuns: 50 },
    );
  });
});
