import { suffixesOf } from './suffixesOf';
import { kindsOfNeedle } from './suffixKind';
import { WordReader } from './WordReader';

/** Whether an end of the word is found by a needle, as the statement looks for it. */
function isFound(
  text: string,
  needle: string,
  {
    of = 'letters',
    place = 'within',
  }: Partial<Parameters<typeof kindsOfNeedle>[0]> = {},
): boolean {
  const { words, joined } = new WordReader().read(text);
  const kinds = kindsOfNeedle({ of, place }, [...needle].length);
  return suffixesOf(joined ?? words[0]).some(
    ({ kind, suffix }) => kinds.includes(kind) && suffix.startsWith(needle),
  );
}

describe('suffixesOf', () => {
  it.each([
    ['shipment', 'ship'],
    ['shipment', 'hip'],
    ['shipment', 'ent'],
    ['부분환불', 'ㅎㅗㅏㄴ'],
    ['order_items', 'orderi'],
    ['order_items', 'orderitems'],
    ['zorkin_order_items', 'orderite'],
  ])('lets %s be found by %s', (text, needle) => {
    expect(isFound(text, needle)).toBe(true);
  });

  it.each([
    // What a word by itself is found by, and what nobody looks for.
    ['order_items', 'order'],
    ['order_items', 'items'],
    ['order_items', 'rderi'],
    ['환불', 'ㅗㅏㄴㅂ'],
    ['shipment', 'nt'],
  ])('does not let %s be found by %s', (text, needle) => {
    expect(isFound(text, needle)).toBe(false);
  });

  it('tells where words begin', () => {
    expect(isFound('shipment', 'ship', { place: 'start' })).toBe(true);
    expect(isFound('shipment', 'hip', { place: 'start' })).toBe(false);
    expect(isFound('order_items', 'orderi', { place: 'start' })).toBe(true);
    expect(isFound('an_order_item', 'orderi', { place: 'start' })).toBe(false);
  });

  it.each([
    ['부분환불', 'ㅎㅂ', true],
    ['환불 내역', 'ㅎㅂㄴ', true],
    ['환불 내역', 'ㅂㄴㅇ', true],
    ['환불 내역', 'ㄴㅇ', false],
    ['환불', 'ㅂ', false],
  ])('has of the initials of %s those of %s: %s', (text, needle, found) => {
    expect(isFound(text, needle, { of: 'initials' })).toBe(found);
  });
});
