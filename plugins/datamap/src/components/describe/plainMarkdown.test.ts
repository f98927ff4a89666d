import { plainMarkdown } from './plainMarkdown';

describe('plainMarkdown', () => {
  it.each([
    [
      'Each **order** of `shop`, not *yet* paid.',
      'Each order of shop, not yet paid.',
    ],
    ['# Orders\n\n- one\n- two\n\n1. three', 'Orders one two three'],
    ['See [the report](https://bi.example.com/a_b).', 'See the report.'],
    ['> ~~old~~ new', 'old new'],
  ])('takes the marks out of %j', (text, plain) => {
    expect(plainMarkdown(text)).toBe(plain);
  });

  it.each(['order_items and __init__', '2 * 3 * 4', '주문 - 환불', 'a[1] (b)'])(
    'leaves %j as it is',
    text => {
      expect(plainMarkdown(text)).toBe(text);
    },
  );
});
