import * as fc from 'fast-check';
import { foldText, lettersIn, LONGEST_WORD } from './foldText';
import { joinedWord, wordsIn } from './wordsIn';

describe('foldText', () => {
  it.each([
    ['Refund', 'refund'],
    ['환불', 'ㅎㅗㅏㄴㅂㅜㄹ'],
    ['값', 'ㄱㅏㅂㅅ'],
    ['ㄳ', 'ㄱㅅ'],
    ['ÉTÉ', 'ete'],
    ['ＡＢＣ', 'abc'],
    ['Straße', 'straße'],
    ['返金', '返金'],
    ['가2b', 'ㄱㅏ2b'],
  ])('takes %s apart into %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it('lets a syllable that is being typed begin the one that it becomes', () => {
    for (const typed of ['ㅎ', '호', '화', '환', '환ㅂ', '환부', '환불']) {
      expect(foldText('환불').folded.startsWith(foldText(typed).folded)).toBe(
        true,
      );
    }
  });

  it('knows where each letter comes from', () => {
    expect(foldText('a환𝒳b')).toEqual({
      folded: 'aㅎㅗㅏㄴxb',
      starts: [0, 1, 1, 1, 1, 2, 4],
      ends: [1, 2, 2, 2, 2, 4, 5],
    });
  });

  it('keeps so much of a word and no more', () => {
    expect(foldText('a'.repeat(5000)).folded).toHaveLength(LONGEST_WORD);
  });
});

describe('lettersIn', () => {
  it('holds every word of a text, and all of them in one', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('환불', 'ㅎㅂ', 'Order', 'ÉTÉ', '_', ' ', '2'),
        ),
        { maxLength: 5 },
      )
      .map(parts => parts.join('').normalize('NFC'));
    fc.assert(
      fc.property(text, some => {
        const letters = lettersIn(some);
        const words = wordsIn(some);
        for (const { folded } of [...words, joinedWord(words)].flatMap(
          word => word ?? [],
        )) {
          expect(letters).toContain(folded);
        }
      }),
    );
  });
});
