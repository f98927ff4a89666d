import fc from 'fast-check';
import { presentedWords } from './presentedWords';
import { titleOf } from './titleOf';

describe('presentedWords', () => {
  it.each<
    [
      string,
      string | undefined,
      Parameters<typeof presentedWords>[2],
      ReturnType<typeof presentedWords>,
    ]
  >([
    [
      'the portal leads over the comment',
      'Order lines\nOne product in one order.',
      { title: '주문 상세', description: 'What is in an order' },
      {
        title: '주문 상세',
        titleSource: 'portal',
        description: 'What is in an order',
      },
    ],
    [
      'a title of the portal leaves the description to the comment',
      'Order lines\nOne product in one order.',
      { title: '주문 상세' },
      {
        title: '주문 상세',
        titleSource: 'portal',
        description: 'One product in one order.',
      },
    ],
    [
      'a description of the portal leaves the title to the comment',
      'Order lines',
      { description: 'What is in an order' },
      {
        title: 'Order lines',
        titleSource: 'comment',
        description: 'What is in an order',
      },
    ],
    [
      'without a comment the name stays under a description',
      undefined,
      { description: 'What is in an order' },
      {
        title: 'Order items',
        titleSource: 'name',
        description: 'What is in an order',
      },
    ],
  ])('%s', (_, comment, portal, expected) => {
    expect(presentedWords('order_items', comment, portal)).toEqual(expected);
  });

  it('is what the source says where nobody wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.option(fc.string(), { nil: undefined }),
        (name, comment) => {
          expect(presentedWords(name, comment)).toEqual(titleOf(name, comment));
          expect(presentedWords(name, comment, {})).toEqual(
            titleOf(name, comment),
          );
        },
      ),
    );
  });
});
