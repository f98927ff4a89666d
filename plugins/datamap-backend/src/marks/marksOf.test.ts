import { marksOf } from './marksOf';

describe('marksOf', () => {
  it('tells tags of the table from those of columns that are there', () => {
    expect(
      marksOf({
        notes: [
          { attnum: 2, words: { tags: ['pii', 'money'] } },
          { attnum: 0, words: { tags: ['money'] } },
          { attnum: 3, words: { tags: ['pii'] } },
          { attnum: 4, words: {} },
          { attnum: null, words: { tags: ['gone'] } },
        ],
        personalData: [],
      }),
    ).toEqual(['column-tag:money', 'column-tag:pii', 'tag:money']);
  });

  it('knows personal data that is confirmed or suspected, and forgets what was rejected', () => {
    expect(
      marksOf({
        notes: [],
        personalData: [
          { kind: 'phone', state: 'suspected', word: 'phone' },
          { kind: 'email', state: 'confirmed' },
          { kind: 'email', state: 'confirmed' },
          { kind: 'name', state: 'rejected' },
        ],
      }),
    ).toEqual([
      'personal-data:confirmed:email',
      'personal-data:suspected:phone',
    ]);
  });
});
