import { ConfigReader } from '@backstage/config';
import { readTableNotes } from './readTableNotes';

const read = (tables: object[]) =>
  readTableNotes(
    tables.map(table => new ConfigReader(table as never)),
    'datamap.warehouses.main.tables',
  );

describe('readTableNotes', () => {
  it('takes each note from the first entry that fits and has it', () => {
    const notesOf = read([
      { pattern: 'shop.orders', oneRow: ' one order ' },
      { pattern: 'shop.*', period: { column: 'created_at' } },
      {
        pattern: '*.*',
        oneRow: { ko: '기록 한 건', en: 'one entry' },
        period: { column: 'other' },
      },
    ]);
    expect(notesOf('shop', 'orders')).toEqual({
      oneRow: { text: 'one order' },
      periodColumn: 'created_at',
    });
    expect(notesOf('finance', 'ledger')).toEqual({
      oneRow: {
        text: 'one entry',
        byLanguage: { ko: '기록 한 건', en: 'one entry' },
      },
      periodColumn: 'other',
    });
  });

  it('says nothing where nobody did', () => {
    expect(read([])('shop', 'orders')).toEqual({
      oneRow: undefined,
      periodColumn: undefined,
    });
  });

  it('knows how often a table should be updated, and which column tells when it was', () => {
    const notesOf = read([
      { pattern: 'shop.orders', updated: { column: 'updated_at' } },
      { pattern: 'shop.*', updated: { column: 'at', every: { days: 1 } } },
      { pattern: 'finance.*', updated: { every: '12h' } },
    ]);
    expect(notesOf('shop', 'orders')).toMatchObject({
      updatedColumn: 'updated_at',
      updatedEvery: 24 * 60 * 60 * 1000,
    });
    expect(notesOf('finance', 'ledger')).toMatchObject({
      updatedColumn: undefined,
      updatedEvery: 12 * 60 * 60 * 1000,
    });
  });

  it('takes the first language where there is no English', () => {
    const notesOf = read([{ pattern: 'a.b', oneRow: { ko: '주문 한 건' } }]);
    expect(notesOf('a', 'b').oneRow?.text).toBe('주문 한 건');
  });

  it.each([
    [{ oneRow: 'x' }, "tables[0].pattern' is ''"],
    [{ pattern: 'orders', oneRow: 'x' }, "'orders', which fits no table"],
    [{ pattern: 'a.b' }, "says nothing about 'a.b'"],
    [{ pattern: 'a.b', oneRow: ' ' }, "tables[0].oneRow' is no text"],
    [{ pattern: 'a.b', oneRow: 7 }, "tables[0].oneRow' is no text"],
    [{ pattern: 'a.b', oneRow: { en: 7 } }, "tables[0].oneRow.en' is no text"],
    [{ pattern: 'a.b', oneRow: {} }, "tables[0].oneRow' is no text"],
    [
      { pattern: 'a.b', oneRow: { Deutsch: 'x' } },
      "has the language 'Deutsch'",
    ],
    [{ pattern: 'a.b', period: {} }, "tables[0].period' names no column"],
    [{ pattern: 'a.b', updated: {} }, "tables[0].updated' says nothing"],
    [
      { pattern: 'a.b', updated: { every: { minutes: 5 } } },
      "tables[0].updated.every' is shorter than 3600 seconds",
    ],
    [
      { pattern: 'a.b', updated: { every: 'often' } },
      "tables[0].updated.every' is no duration",
    ],
  ])('refuses %j', (table, words) => {
    expect(() => read([table])).toThrow(words);
  });
});
