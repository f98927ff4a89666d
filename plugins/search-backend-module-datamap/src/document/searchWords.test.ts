import { searchWords } from './searchWords';

function words(identifiers: string[], texts: string[] = []) {
  return searchWords({ identifiers, texts }).split('\n');
}

describe('searchWords', () => {
  it('splits what engines take for one word', () => {
    expect(words(['shop.order_items', 'createdAt'])).toEqual([
      'shop.order_items',
      'shop order items',
      'createdAt',
      'created at',
    ]);
  });

  it('lets a Korean compound be found by each part of it', () => {
    expect(words([], ['주문환불내역'])).toEqual([
      '문환불내역',
      '환불내역',
      '불내역',
      '내역',
    ]);
  });

  it('leaves Korean words of two syllables to the text itself', () => {
    expect(words([], ['환불 금액'])).toEqual(['']);
  });

  it('says each word once', () => {
    expect(words(['id', 'id'], ['주문번호', '주문번호'])).toEqual([
      'id',
      '문번호',
      '번호',
    ]);
  });
});
