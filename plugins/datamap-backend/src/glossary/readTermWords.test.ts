import { readTermWords } from './readTermWords';

describe('readTermWords', () => {
  it('cleans what was written, and keeps each name once', () => {
    expect(
      readTermWords({
        name: ' 환불\u202e  ',
        otherNames: ['Refund', 'refund', '', ' 환불', 'money\nback'],
        definition: 'Money **back**.\r\n',
        contact: 'group:finance',
      }),
    ).toEqual({
      name: '환불',
      otherNames: ['Refund', 'money back'],
      definition: 'Money **back**.',
      contact: 'group:default/finance',
    });
    expect(
      readTermWords({ name: 'Net', definition: ' ', contact: '' }),
    ).toEqual({ name: 'Net', otherNames: [] });
  });

  it.each([
    [{ name: '\u202e \n' }, `'name' is empty`],
    [{ name: 'x'.repeat(81) }, `'name' has 81 characters; shorten it to 80`],
    [
      { name: 'x', definition: 'y'.repeat(20_001) },
      `'definition' has 20001 characters`,
    ],
    [
      { name: 'x', otherNames: [...Array(21).keys()].map(String) },
      `'otherNames' has 21 entries; leave at most 20`,
    ],
    [{ name: 'x', contact: 'no:such:ref/' }, `'contact'`],
  ])('says what is wrong with %j', (input, message) => {
    expect(() => readTermWords(input)).toThrow(message);
  });
});
