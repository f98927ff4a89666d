import {
  mostFilters,
  readSavedFilters,
  savedAs,
  withFilter,
} from './savedFilters';

const refunds = { name: 'Refunds', search: 'q=refund' };
const finance = { name: '재무', search: 'schema=finance&view=review' };

describe('savedFilters', () => {
  it('reads what was stored, and nothing that is none', () => {
    expect(readSavedFilters([refunds, finance])).toEqual([refunds, finance]);
    for (const nonsense of [undefined, null, 'x', {}, 3]) {
      expect(readSavedFilters(nonsense)).toEqual([]);
    }
    expect(
      readSavedFilters([
        null,
        'Refunds',
        { name: '', search: '' },
        { name: 'x' },
        refunds,
      ]),
    ).toEqual([refunds]);
    expect(
      readSavedFilters(Array.from({ length: 70 }, () => refunds)),
    ).toHaveLength(mostFilters);
  });

  it('keeps one of each name, whatever its case, in its place', () => {
    expect(withFilter([refunds], finance)).toEqual([refunds, finance]);
    expect(
      withFilter([refunds, finance], { name: ' refunds ', search: 'q=x' }),
    ).toEqual([{ name: 'refunds', search: 'q=x' }, finance]);
    expect(savedAs([refunds], 'REFUNDS ')).toBe(refunds);
    expect(savedAs([refunds], 'refund')).toBeUndefined();
  });
});
