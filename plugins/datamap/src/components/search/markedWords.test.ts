import { hasMark, markedParts, markedWords } from './markedWords';

function shown(text: string, words: string[]): string {
  return markedParts(text, words)
    .map(part => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('markedWords', () => {
  it('has what the engine marked beside what was typed, the longest first', () => {
    expect(
      markedWords('Refund 환불', {
        preTag: '<a.b>',
        postTag: '</a.b>',
        fields: { text: 'all <a.b>Refunds</a.b> and <a.b>환불액</a.b>' },
      }),
    ).toEqual(['refunds', 'refund', '환불액', '환불']);
  });

  it('has nothing where nothing was typed', () => {
    expect(markedWords('  ', undefined)).toEqual([]);
  });
});

describe('markedParts', () => {
  it.each([
    [
      'Latin words where they begin',
      'in',
      'line in order_in',
      'line [in] order_[in]',
    ],
    ['Korean words anywhere', '환불', '주문환불내역', '주문[환불]내역'],
    ['in any case', 'order', 'ORDER Orders', '[ORDER] [Order]s'],
    ['signs as signs', 'a+b(', 'x a+b( aab', 'x [a+b(] aab'],
  ])('marks %s', (_, word, text, expected) => {
    expect(shown(text, [word])).toBe(expected);
  });

  it('marks the longest word that fits', () => {
    expect(shown('refunds', ['refunds', 'refund'])).toBe('[refunds]');
  });

  it('leaves a text alone that has none of the words', () => {
    expect(markedParts('orders', ['refund'])).toEqual([
      { text: 'orders', marked: false },
    ]);
    expect(hasMark('orders', [])).toBe(false);
  });
});
