import {
  isFiltered,
  readSelection,
  toFilters,
  writeSelection,
} from './TableSelection';

const read = (address: string) => readSelection(new URLSearchParams(address));

describe('TableSelection', () => {
  it('comes back from its address as it went', () => {
    const address =
      'q=refunds&schema=ecommerce&schema=finance&kind=view&owner=group%3Adefault%2Fdata&health=unknown&sort=-rows&view=review&reviewed=yes';
    expect(writeSelection(read(address)).toString()).toBe(address);
  });

  it('leaves out of the address what is as at the start', () => {
    expect(writeSelection(read('view=with-data&sort=title')).toString()).toBe(
      '',
    );
  });

  it('ignores what it does not know, and states of the other list', () => {
    const selection = read('sort=colour&kind=teapot&health=empty&reviewed=yes');
    expect(selection).toMatchObject({
      sort: 'title',
      kind: [],
      health: [],
      reviewed: false,
    });
  });

  it('asks each list for its own states, and for reviews in one only', () => {
    expect(toFilters(read(''))).toEqual(
      expect.objectContaining({ health: ['has-data', 'stale', 'derived'] }),
    );
    expect(toFilters(read(''))).not.toHaveProperty('review');
    expect(toFilters(read('view=review'))).toMatchObject({
      health: ['stale', 'empty', 'unknown'],
      review: 'none',
    });
    expect(
      toFilters(read('view=review&reviewed=yes&health=empty')),
    ).toMatchObject({ health: ['empty'], review: 'active' });
  });

  it('keeps verdicts as a filter, but only those that it offers', () => {
    const selection = read('verdict=bloated&verdict=stale&verdict=nonsense');
    expect(selection.verdict).toEqual(['bloated']);
    expect(toFilters(selection).verdict).toEqual(['bloated']);
    expect(isFiltered(selection)).toBe(true);
    expect(writeSelection(selection).toString()).toBe('verdict=bloated');
  });

  it('keeps tags and personal data as filters', () => {
    const selection = read(
      'tag=gdpr&tag=old&personalData=confirmed&personalData=odd',
    );
    expect(isFiltered(selection)).toBe(true);
    expect(toFilters(selection)).toMatchObject({
      tag: ['gdpr', 'old'],
      personalData: ['confirmed'],
    });
    expect(writeSelection(selection).toString()).toBe(
      'tag=gdpr&tag=old&personalData=confirmed',
    );
    expect(toFilters(read(''))).toMatchObject({
      tag: undefined,
      personalData: undefined,
    });
  });

  it('sends no more words than the API takes', () => {
    expect(toFilters(read(`q=${'a'.repeat(300)}`)).q).toHaveLength(200);
    expect(toFilters(read('q=%20%20')).q).toBeUndefined();
  });
});
