import { shortenedText } from './shortenedText';

describe('shortenedText', () => {
  it.each<[string, string, string]>([
    ['leaves what is short', 'orders', 'orders'],
    ['leaves what just fits', '0123456789', '0123456789'],
    ['says that it cut', '0123456789a', '012345678…'],
    ['cuts no character in two', '🧾'.repeat(11), `${'🧾'.repeat(9)}…`],
    ['counts characters, not units', '🧾'.repeat(10), '🧾'.repeat(10)],
    ['ends with a word, not a space', '01234567 9abc', '01234567…'],
    ['is quick with a megabyte', 'x'.repeat(2 ** 20), `${'x'.repeat(9)}…`],
  ])('%s', (_, text, expected) => {
    expect(shortenedText(text, 10)).toBe(expected);
  });
});
