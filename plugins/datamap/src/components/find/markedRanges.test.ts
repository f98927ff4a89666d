import { markedPieces } from './markedRanges';

const marked = (text: string, ranges: [number, number][]) =>
  markedPieces(text, ranges)
    .map(piece => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markedPieces', () => {
  it('sets apart what was found', () => {
    expect(marked('refund_amt', [[0, 6]])).toBe('[refund]_amt');
    expect(marked('부분환불금액', [[2, 4]])).toBe('부분[환불]금액');
    expect(marked('orders', [])).toBe('orders');
  });

  it('takes ranges in any order, that overlap, or that reach beyond the text', () => {
    expect(
      marked('order_items', [
        [6, 90],
        [0, 3],
        [2, 5],
      ]),
    ).toBe('[order]_[items]');
    expect(marked('abc', [[2, 1]])).toBe('abc');
    expect(marked('', [[0, 4]])).toBe('');
  });

  it('loses nothing of the text', () => {
    const text = 'one row is a refund of an order line';
    for (let from = 0; from < text.length; from += 3) {
      const pieces = markedPieces(text, [
        [from, from + 5],
        [from + 9, from + 12],
      ]);
      expect(pieces.map(piece => piece.text).join('')).toBe(text);
    }
  });
});
