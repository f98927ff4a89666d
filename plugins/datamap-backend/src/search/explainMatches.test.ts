import { Abbreviations } from './Abbreviations';
import { explainMatches } from './explainMatches';
import { readWords } from './readWords';
import { searchTextsOf } from './searchTextsOf';
import type { SearchSource } from './SearchSource';

const abbreviations = new Abbreviations([
  { abbreviation: 'rfnd', meanings: ['refund', '환불'] },
]);

const source: SearchSource = {
  id: '1',
  title: '부분환불 내역',
  title_source: 'comment',
  name: 'order_refunds',
  schema_name: 'shop',
  schema_title: 'Shop',
  description: 'Every refund, also 환불 취소',
  comment: '부분환불 내역\nEvery refund, also 환불 취소',
  owner: 'group:default/sales-team',
  columns: [
    { attnum: 1, name: 'id' },
    { attnum: 2, name: 'partial_amount', comment: '부분환불금액' },
    { attnum: 3, name: 'refundReason' },
  ],
  notes: [
    { attnum: 0, words: { tags: ['money back'], oneRow: 'one line' } },
    { attnum: 1, words: { title: 'Number', values: [] } },
  ],
  terms: [
    { attnum: 0, names: ['Reversal', 'RVS'] },
    { attnum: 2, names: ['순매출'] },
  ],
};

function explain(q: string, withTypos = false) {
  return explainMatches(
    searchTextsOf(source),
    readWords(q, abbreviations),
    withTypos,
  ).map(({ field, column, text, ranges, how, takenFor }) =>
    [
      column === undefined ? field : `${field} ${column}`,
      ranges.map(([from, to]) => text.slice(from, to)).join('|'),
      how,
      ...(takenFor === undefined ? [] : [takenFor]),
    ].join(', '),
  );
}

describe('explainMatches', () => {
  it('names every place, the most telling first', () => {
    expect(explain('refund')).toEqual([
      'name, refund, start',
      'column refundReason, refund, exact',
      'description, refund, exact',
      'title, 환불, abbreviation, 환불',
      'column partial_amount, 환불, abbreviation, 환불',
    ]);
  });

  it.each([
    ['환불', 'title, 환불, part'],
    ['환ㅂ', 'title, 환불, part'],
    ['ㅎㅂ', 'title, 환불, initials'],
    ['ㅂㅂㅎㅂㄴㅇ', 'title, 부분환불 내역, initials'],
    ['ghksqnf', 'title, 환불, keyboard, 환불'],
    ['orderrefunds', 'name, order_refunds, exact'],
    ['order refunds', 'name, order|refunds, exact'],
    ['sales', 'owner, sales, exact'],
    ['shop', 'schema, shop, exact'],
    ['moneyback', 'tag, money back, exact'],
    ['number', 'column id, Number, exact'],
    ['rvs', 'glossary, RVS, exact'],
    ['순매', 'glossary partial_amount, 순매, start'],
  ])('of %s says first: %s', (q, first) => {
    expect(explain(q)[0]).toBe(first);
  });

  it.each([
    ['환블', 'title, 환불, typo, 환불'],
    ['refnud', 'name, refund, typo, refund'],
  ])('of %s with a wrong letter says first: %s', (q, first) => {
    expect(explain(q, true)[0]).toBe(first);
    expect(explain(q)).toEqual([]);
  });

  it('takes a letter for wrong only in the words that are nowhere', () => {
    expect(explain('shpo order', true)).toEqual([
      'name, order, exact',
      'schema, shop, typo, shop',
      'schema, Shop, typo, Shop',
    ]);
  });

  it('names a place of every word', () => {
    expect(explain('refund id shop').slice(0, 3)).toEqual([
      'name, refund, start',
      'column id, id, exact',
      'schema, shop, exact',
    ]);
  });

  it('takes a word for one that the database found alike', () => {
    expect(explain('reefunndreason', true)).toEqual([
      'column refundReason, refundReason, typo, refundReason',
    ]);
  });
});
