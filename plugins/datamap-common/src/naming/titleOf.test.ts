import fc from 'fast-check';
import { titleOf } from './titleOf';

describe('titleOf', () => {
  it.each<[string, string | undefined, ReturnType<typeof titleOf>]>([
    ['no comment', undefined, { title: 'Order items', titleSource: 'name' }],
    [
      'a blank comment',
      ' \n\t ',
      { title: 'Order items', titleSource: 'name' },
    ],
    [
      'one short line',
      'Order lines',
      { title: 'Order lines', titleSource: 'comment' },
    ],
    [
      'a short line and more',
      'Order lines\n\nOne row is one product in one order.\nSince 2019.',
      {
        title: 'Order lines',
        titleSource: 'comment',
        description: 'One row is one product in one order.\nSince 2019.',
      },
    ],
    [
      'line ends of Windows',
      '  주문 상세 \r\n주문에 담긴 상품 하나가 한 건이에요.',
      {
        title: '주문 상세',
        titleSource: 'comment',
        description: '주문에 담긴 상품 하나가 한 건이에요.',
      },
    ],
    [
      'exactly 40 characters',
      'a'.repeat(40),
      { title: 'a'.repeat(40), titleSource: 'comment' },
    ],
    [
      'a sentence',
      'One line of an order.',
      {
        title: 'Order items',
        titleSource: 'name',
        description: 'One line of an order.',
      },
    ],
    [
      'a sentence and more',
      '주문에 담긴 상품 한 개예요.\nSince 2019',
      {
        title: 'Order items',
        titleSource: 'name',
        description: '주문에 담긴 상품 한 개예요.\nSince 2019',
      },
    ],
    [
      'two words and a full stop',
      'Order lines.',
      { title: 'Order lines.', titleSource: 'comment' },
    ],
    [
      '41 characters',
      'a'.repeat(41),
      {
        title: 'Order items',
        titleSource: 'name',
        description: 'a'.repeat(41),
      },
    ],
    [
      '40 characters that take two code units each',
      '🧾'.repeat(40),
      { title: '🧾'.repeat(40), titleSource: 'comment' },
    ],
    [
      'a long first line keeps the whole as description',
      `${'One row is one product in one order, always'}\nand more`,
      {
        title: 'Order items',
        titleSource: 'name',
        description: 'One row is one product in one order, always\nand more',
      },
    ],
  ])('%s', (_, comment, expected) => {
    expect(titleOf('order_items', comment)).toEqual(expected);
  });

  it('always has a title, and loses no word of the comment', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.option(
          fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '가') }),
          {
            nil: undefined,
          },
        ),
        (name, comment) => {
          const { title, titleSource, description } = titleOf(name, comment);
          expect(title).not.toBe('');
          const said = [
            titleSource === 'comment' ? title : '',
            description ?? '',
          ];
          expect(said.join('').replace(/\s/g, '')).toBe(
            (comment ?? '').replace(/\s/g, ''),
          );
        },
      ),
    );
  });
});
