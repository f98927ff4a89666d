import { aColumn } from '../../__testUtils__/tableFixtures';
import { englishTexts } from '../../__testUtils__/translate';
import { filledInWords } from './filledInWords';
import { filterColumns, searchableColumns } from './filterColumns';
import { keyInWords } from './keyInWords';
import { nullableInWords } from './nullableInWords';

const t = englishTexts();

describe('filterColumns', () => {
  const columns = [
    aColumn({ position: 1, name: 'user_id', title: '회원' }),
    aColumn({ position: 2, name: 'paid_at', description: 'When it was PAID' }),
    aColumn({ position: 3, name: 'note' }),
  ];
  const searchable = searchableColumns(columns, ({ name }) =>
    name === 'note' ? 'Free words' : 'Something',
  );
  const found = (words: string) =>
    filterColumns(searchable, words).map(({ name }) => name);

  it('looks in title, name, type in words and description', () => {
    expect(found('회원')).toEqual(['user_id']);
    expect(found('USER_')).toEqual(['user_id']);
    expect(found('free')).toEqual(['note']);
    expect(found('paid')).toEqual(['paid_at']);
  });

  it('asks for all words, and finds Korean however it is composed', () => {
    expect(found('when  paid')).toEqual(['paid_at']);
    expect(found('when note')).toEqual([]);
    expect(found('회원'.normalize('NFD'))).toEqual(['user_id']);
    expect(found('  ')).toHaveLength(3);
  });
});

describe('keyInWords', () => {
  const key = { constraint: 'lines_pkey', position: 2, of: 3 };

  it.each(['primary', 'unique', 'foreign'] as const)(
    'never promises of a part of a composite %s key what only the whole holds',
    type => {
      const { label, meaning } = keyInWords(
        { title: 'Line' },
        { ...key, type },
        t,
      );
      expect(label).toMatch(/2 of 3$/);
      expect(meaning).toMatch(/3 columns/);
      expect(meaning).toContain('lines_pkey');
    },
  );

  it('says what a key of one column holds', () => {
    expect(
      keyInWords(
        { title: 'Order number' },
        { type: 'primary', constraint: 'orders_pkey', position: 1, of: 1 },
        t,
      ),
    ).toEqual({
      label: 'Tells rows apart',
      meaning:
        'Primary key. Every row has its own Order number, never blank and never repeated. The database calls this key orders_pkey.',
    });
  });
});

describe('nullableInWords', () => {
  it('names what forbids a blank', () => {
    const meanings = (
      [undefined, 'column', 'domain', 'primary-key'] as const
    ).map(
      nullableSource =>
        nullableInWords({ nullable: false, nullableSource }, t).meaning,
    );
    expect(new Set(meanings).size).toBe(3);
    expect(nullableInWords({ nullable: true }, t).label).toBe('May be blank');
  });
});

describe('filledInWords', () => {
  it('tells calculated, numbered and default values apart', () => {
    expect(filledInWords({}, t)).toBeUndefined();
    expect(filledInWords({ default: 'now()' }, t)).toEqual({
      words: 'If nothing is given:',
      expression: 'now()',
    });
    expect(filledInWords({ identity: 'always' }, t)?.words).toBe(
      'Numbered by the database',
    );
    expect(
      filledInWords({ generated: 'virtual', default: 'a + b' }, t),
    ).toEqual({
      words: 'Calculated from other columns when read',
      expression: 'a + b',
    });
  });
});
