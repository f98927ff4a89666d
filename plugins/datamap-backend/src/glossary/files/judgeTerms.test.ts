import type { TermRow } from '../TermRow';
import { judgeTerms } from './judgeTerms';
import { termMapping } from './termColumns';

const refund: TermRow = {
  id: 'refund',
  name_key: 'refund',
  words: {
    name: 'Refund',
    otherNames: ['RFD', 'a, b'],
    definition: 'Money back.',
  },
  revision: 3,
  written_by: null,
  written_at: new Date(0),
};
const mapping = termMapping([
  'Term',
  'Other names',
  'What it means',
  'Whom to ask',
  'Version (leave as it is)',
]);
const judged = (...lines: string[][]) =>
  judgeTerms(
    lines.map((cells, index) => ({ line: index + 2, cells })),
    mapping,
    key => (key === 'refund' ? refund : undefined),
  );
const judgedOne = (...cells: string[]) => judged(cells)[0];

describe('judgeTerms', () => {
  it('knows what headings mean, in both languages', () => {
    expect(mapping).toEqual({
      name: 0,
      otherNames: 1,
      definition: 2,
      contact: 3,
      version: 4,
    });
    expect(termMapping(['no', '용어명', '정의', '동의어', '용어'])).toEqual({
      name: 1,
      definition: 2,
      otherNames: 3,
    });
  });

  it('leaves what a cell does not say, and empties what it says to', () => {
    expect(judgedOne('refund', 'RFD, "a, b"', '', '', '3')).toMatchObject({
      outcome: 'changed',
      fields: [],
      words: { ...refund.words, name: 'refund' },
    });
    expect(judgedOne('Refund')).toMatchObject({ outcome: 'same' });
    expect(judgedOne(' Re\u0000fund\n')).toMatchObject({ outcome: 'same' });
    expect(judgedOne('Refund', '(empty)', "'=1+1")).toMatchObject({
      outcome: 'changed',
      fields: ['otherNames', 'definition'],
      words: { name: 'Refund', otherNames: [], definition: '=1+1' },
    });
    expect(judgedOne('순매출', 'NS')).toMatchObject({
      outcome: 'new',
      words: { name: '순매출', otherNames: ['NS'] },
    });
  });

  it('writes over nothing that somebody wrote since the export', () => {
    expect(judgedOne('Refund', '', 'Other', '', '2')).toMatchObject({
      outcome: 'conflict',
      problem: { code: 'written-meanwhile' },
    });
    expect(judgedOne('Refund', '', 'Money back.', '', '2')).toMatchObject({
      outcome: 'same',
    });
    expect(judgedOne('Refund', '', 'Other')).toMatchObject({
      outcome: 'changed',
    });
  });

  it('says what is wrong with a line', () => {
    expect(judgedOne('', '', 'Words')).toMatchObject({
      outcome: 'invalid',
      problem: { code: 'no-name' },
    });
    expect(judgedOne('x'.repeat(81))).toMatchObject({
      problem: {
        code: 'not-valid',
        message: "'name' has 81 characters; shorten it to 80",
      },
    });
    expect(judged(['Sale'], ['refund'], ['SALE'])[2]).toMatchObject({
      outcome: 'invalid',
      problem: { code: 'line-twice', otherLine: 2 },
    });
  });
});
