import { excerptOf } from './excerptOf';

describe('excerptOf', () => {
  it('leaves short texts as they are', () => {
    expect(excerptOf('a refund', [[2, 8]])).toEqual({
      text: 'a refund',
      ranges: [[2, 8]],
    });
  });

  it.each([0, 100, 700, 1194])(
    'shows what was found at %d of a long text',
    at => {
      const long = `${'가'.repeat(at)}refund${'나'.repeat(1194 - at)}`;
      const { text, ranges } = excerptOf(long, [[at, at + 6]]);
      expect(text.length).toBeLessThan(170);
      expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual([
        'refund',
      ]);
      expect(text.startsWith('…')).toBe(at > 40);
      expect(text.endsWith('…')).toBe(at < 1100);
    },
  );

  it('cuts no character in two', () => {
    const { text, ranges } = excerptOf(`${'𝒳'.repeat(51)}a${'𝒳'.repeat(200)}`, [
      [102, 103],
    ]);
    // A lone half would not survive being written as UTF-8.
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(['a']);
  });
});
