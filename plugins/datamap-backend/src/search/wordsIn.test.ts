import { joinedWord, wordsIn } from './wordsIn';

const textsOf = (text: string) =>
  wordsIn(text).map(({ from, to }) => text.slice(from, to));

describe('wordsIn', () => {
  it.each([
    ['order_items', ['order', 'items']],
    ['orderItems', ['order', 'Items']],
    ['HTTPServerLog', ['HTTP', 'Server', 'Log']],
    ['VIP회원2', ['VIP', '회원', '2']],
    ['부분환불금액', ['부분환불금액']],
    ['"Order Lines" (old)', ['Order', 'Lines', 'old']],
    ['  __--  ', []],
    ['naïve café', ['naïve', 'café']],
  ])('of %s', (text, words) => {
    expect(textsOf(text)).toEqual(words);
  });

  it('knows the initial consonants of Hangul', () => {
    expect(wordsIn('환불 amount').map(({ initials }) => initials)).toEqual([
      'ㅎㅂ',
      undefined,
    ]);
  });
});

describe('joinedWord', () => {
  it('is all words in one, each letter still in its place', () => {
    const text = 'an order_Item';
    const joined = joinedWord(wordsIn(text).slice(1));
    expect(joined).toMatchObject({ folded: 'orderitem', from: 3, to: 13 });
    expect(joined?.starts.map(start => text[3 + start]).join('')).toBe(
      'orderItem',
    );
    expect(joinedWord(wordsIn('환불 내역'))?.initials).toBe('ㅎㅂㄴㅇ');
    expect(joinedWord([])).toBeUndefined();
  });
});
