import fc from 'fast-check';
import { shortDescription } from './shortDescription';

describe('shortDescription', () => {
  it('makes one paragraph', () => {
    expect(shortDescription('  Orders.\n\n One row\tan order. ')).toBe(
      'Orders. One row an order.',
    );
  });

  it('is nothing where nothing was said', () => {
    expect(shortDescription(undefined)).toBeUndefined();
    expect(shortDescription(' \n ')).toBeUndefined();
  });

  it('cuts between words', () => {
    const cut = shortDescription('customer '.repeat(100));
    expect(cut).toMatch(/customer…$/);
  });

  it('is never longer than 500 characters and never cuts one in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), text => {
        const short = shortDescription(text.repeat(2)) ?? '';
        expect(Array.from(short).length).toBeLessThanOrEqual(500);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });
});
