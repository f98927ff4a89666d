import { englishTexts } from '../../__testUtils__/translate';
import { trustInWords } from './trustInWords';

const reader = {
  locale: 'en',
  timeZone: 'America/Los_Angeles',
  now: new Date('2026-11-21T12:00:00Z'),
};
const at = '2026-11-01T00:00:00Z';
const words = (trust: Parameters<typeof trustInWords>[0]) =>
  trustInWords(trust, englishTexts(), reader);

describe('trustInWords', () => {
  it('says nothing where nobody says anything', () => {
    expect(words(undefined)).toBeUndefined();
    expect(words({})).toBeUndefined();
  });

  it('says what a table is recommended for, and whether that is to be confirmed', () => {
    const certification = { sentence: 'Refunds', at };
    expect(words({ certification })).toEqual({
      state: 'certified',
      words: 'Recommended: Refunds',
    });
    expect(
      words({ certification: { ...certification, confirmAgain: 'changed' } }),
    ).toEqual({
      state: 'confirm-again',
      words: 'Recommended, to be confirmed again: Refunds',
    });
  });

  it.each([
    [undefined, 'Being retired'],
    ['2026-12-31', 'Being retired, gone from Dec 31'],
    ['2026-11-21', 'Retired, gone from Nov 21'],
  ])('says of one that is gone from %s: %s', (goneFrom, expected) => {
    expect(words({ deprecation: { sentence: 'Old', at, goneFrom } })).toEqual({
      state: 'deprecated',
      words: expected,
    });
  });
});
