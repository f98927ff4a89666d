import {
  createMatcher,
  createOwnerOf,
  createSchemaOwnerOf,
} from './createOwnerOf';

const patterns = [
  { pattern: 'finance.payroll', owner: 'group:default/people' },
  { pattern: 'finance.*', owner: 'group:default/finance' },
  { pattern: '*.tmp_*', owner: 'group:default/loaders' },
  { pattern: 'out_*', owner: 'group:default/public' },
  { pattern: 'odd(.+', owner: 'group:default/odd' },
];

describe('createOwnerOf', () => {
  const ownerOf = createOwnerOf(patterns, 'group:default/rest');

  it.each([
    ['finance', 'payroll', 'people'],
    ['finance', 'payroll_2024', 'finance'],
    ['finance', 'tmp_x', 'finance'],
    ['shop', 'tmp_x', 'loaders'],
    ['out_gov', 'air', 'public'],
    ['finances', 'ledger', 'rest'],
    ['Finance', 'payroll', 'rest'],
    ['finance', 'two\nlines', 'finance'],
    ['odd(', '+', 'odd'],
    ['oddx', 'y', 'rest'],
  ])('gives %s.%s to %s', (schema, table, owner) => {
    expect(ownerOf(schema, table)).toBe(`group:default/${owner}`);
  });
});

describe('createSchemaOwnerOf', () => {
  const ownerOf = createSchemaOwnerOf(patterns, 'group:default/rest');

  it.each([
    ['finance', 'finance'],
    ['out_gov', 'public'],
    ['shop', 'rest'],
  ])('gives %s to %s, by the patterns that take all of it', (schema, owner) => {
    expect(ownerOf(schema)).toBe(`group:default/${owner}`);
  });
});

describe('createMatcher', () => {
  it('says whether a pattern fits', () => {
    const matches = createMatcher(['meta.*', 'a.b']);
    expect(matches('meta', 'x')).toBe(true);
    expect(matches('a', 'b')).toBe(true);
    expect(matches('a', 'bc')).toBe(false);
    expect(createMatcher([])('a', 'b')).toBe(false);
  });
});
