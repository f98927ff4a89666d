import { aReference } from '../../__testUtils__/tableFixtures';
import { englishTexts } from '../../__testUtils__/translate';
import { referenceInWords } from './referenceInWords';

const t = englishTexts();

describe('referenceInWords', () => {
  it('says what is checked and what a deletion does', () => {
    expect(referenceInWords(aReference(), t)).toEqual([
      'Where it is filled in, the database checks that the entry on the other side exists.',
      'If the entry is deleted on the other side, the rows that lead to it go as well.',
      'The database calls it orders_user_fkey.',
    ]);
  });

  it('says that old rows were never checked, and when the rest is', () => {
    const sentences = referenceInWords(
      aReference({ validated: false, deferred: true }),
      t,
    );
    expect(sentences).toContain(
      'Rows from before the rule was added were never checked.',
    );
    expect(sentences).toContain(
      'It is checked at the end of a batch of changes, not after each one.',
    );
  });

  it('promises no check of a key that the database does not enforce', () => {
    expect(referenceInWords(aReference({ enforced: false }), t)).toEqual([
      'The database doesn’t check this one.',
      'The database calls it orders_user_fkey.',
    ]);
  });

  it.each(['no-action', 'restrict', 'set-null', 'set-default'] as const)(
    'has words for %s',
    onDelete => {
      expect(referenceInWords(aReference({ onDelete }), t)).toHaveLength(3);
    },
  );
});
