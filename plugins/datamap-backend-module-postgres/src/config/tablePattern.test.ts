import { includesSchema } from './schemaFilter';
import { matchesTable, parseTablePattern } from './tablePattern';
import { matchesWildcard } from './wildcard';

describe('matchesWildcard', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'A', false],
    ['a', 'ab', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['a*', 'a', true],
    ['*b', 'ab', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['*ab*ab*', 'xabxab', true],
    ['*ab*ab*', 'xab', false],
    ['a.c', 'abc', false],
    ['[a]*', '[a]b', true],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });
});

describe('table patterns', () => {
  const matches = (pattern: string, schema: string, name: string) =>
    matchesTable([parseTablePattern(pattern, 'contents.tables')], {
      schema,
      name,
    });

  it('divide at the first dot outside of quotes', () => {
    expect(matches('a.b.c', 'a', 'b.c')).toBe(true);
    expect(matches('a.b.c', 'a.b', 'c')).toBe(false);
    expect(matches('"a.b".c', 'a.b', 'c')).toBe(true);
    expect(matches('"a.b".c', 'a', 'b.c')).toBe(false);
    expect(matches('*.*', 'a.b', 'c.d')).toBe(true);
    expect(matches('a.*', 'a', 'x')).toBe(true);
    expect(matches('a.*', 'ab', 'x')).toBe(false);
  });

  it('mean what stands in quotes', () => {
    expect(matches('s."*"', 's', '*')).toBe(true);
    expect(matches('s."*"', 's', 'x')).toBe(false);
    expect(matches('s."say ""hi"""', 's', 'say "hi"')).toBe(true);
  });

  it.each(['orders', '', '.', 'a.', '.a', '"a.b'])('%j is none', pattern => {
    expect(() => parseTablePattern(pattern, 'contents.tables')).toThrow(
      "in 'contents.tables' is no pattern for tables",
    );
  });
});

describe('includesSchema', () => {
  it('takes all by default, and lets exclude win', () => {
    expect(includesSchema({ include: [], exclude: [] }, 'a')).toBe(true);
    expect(includesSchema({ include: ['a*'], exclude: [] }, 'b')).toBe(false);
    expect(includesSchema({ include: ['a*'], exclude: ['ab'] }, 'ab')).toBe(
      false,
    );
  });
});
