import { tablesNamedIn } from './tablesNamedIn';

function named(source: string): string[] {
  return tablesNamedIn(source).map(({ schema, name }) =>
    schema === undefined ? name : `${schema}|${name}`,
  );
}

describe('tablesNamedIn', () => {
  it.each([
    ['SELECT * FROM orders', ['orders']],
    [
      'select a from Orders o join lateral Lines l on true',
      ['orders', 'lines'],
    ],
    ['SELECT * FROM a, b AS x, ONLY c y, d', ['a', 'b', 'c', 'd']],
    ['SELECT * FROM s.a x, b', ['s|a', 'b']],
    ['INSERT INTO "Odd ""t""" VALUES (1)', ['Odd "t"']],
    ['SELECT x INTO STRICT v FROM "a.b"."c d"', ['v', 'a.b|c d']],
    ['UPDATE 주문 SET a = 1; DELETE FROM t USING u', ['주문', 't', 'u']],
    ['TRUNCATE TABLE old_rows', ['old_rows']],
    ['x := s.orders.total', ['s|orders']],
  ])('finds the tables of %s', (source, expected) => {
    expect(named(source)).toEqual(expected);
  });

  it.each([
    ['-- FROM a comment\nSELECT 1'],
    ['/* FROM b */ SELECT 2'],
    ["SELECT 'FROM it''s text'"],
    ["SELECT E'FROM it\\'s text'"],
    ['SELECT $q$ FROM quoted $q$'],
    ['SELECT a, b, c'],
    ['SELECT (1, 2), f(x, y)'],
  ])('sees no table in %s', source => {
    expect(named(source)).toEqual([]);
  });

  it('takes time in proportion to a long text', () => {
    const source = `SELECT * FROM ${'a, '.repeat(
      200,
    )}b; ${'x := y, z;\n'.repeat(20_000)}`;
    const start = performance.now();
    expect(named(source)).toHaveLength(201);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
