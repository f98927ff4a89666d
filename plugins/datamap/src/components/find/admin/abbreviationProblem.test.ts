import {
  abbreviationIn,
  abbreviationProblem,
  meaningsIn,
} from './abbreviationProblem';

describe('meaningsIn', () => {
  it('parts at commas of every kind, and keeps each meaning once', () => {
    expect(meaningsIn(' refund,환불 ， money  back,,refund\n취소')).toEqual([
      'refund',
      '환불',
      'money back',
      '취소',
    ]);
    expect(meaningsIn(' , ')).toEqual([]);
  });
});

describe('abbreviationProblem', () => {
  it('accepts one word that stands for something', () => {
    for (const text of ['rfnd', ' RFND ', 'cust2', '결취']) {
      expect(abbreviationProblem(abbreviationIn(text), ['refund'])).toBe(
        undefined,
      );
    }
    expect(abbreviationIn(' RFND ')).toBe('rfnd');
  });

  it.each([
    ['', ['refund'], 'missing'],
    ['rfnd', [], 'missing'],
    ['rf nd', ['refund'], 'oneWord'],
    ['rf,nd', ['refund'], 'oneWord'],
    ['../x', ['refund'], 'oneWord'],
    ['x'.repeat(31), ['refund'], 'oneWord'],
    ['rfnd', ['x'.repeat(61)], 'tooMany'],
    ['rfnd', Array.from({ length: 11 }, (_, index) => `m${index}`), 'tooMany'],
  ])('refuses "%s" for %j: %s', (abbreviation, meanings, problem) => {
    expect(abbreviationProblem(abbreviation, meanings)).toBe(problem);
  });
});
