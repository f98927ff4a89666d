import { withOids } from './withOids';

describe('withOids', () => {
  it('puts object ids in the place of parameters', () => {
    expect(
      withOids('a = ANY ($1::oid[]) AND ($2::oid[] IS NULL OR $1 = $2)', [
        [1, 4294967295],
        undefined,
      ]),
    ).toBe(
      "a = ANY ('{1,4294967295}'::oid[]) AND (NULL::oid[] IS NULL OR '{1,4294967295}' = NULL)",
    );
  });

  it('takes nothing else', () => {
    const text = "1}'; DROP TABLE t; --" as unknown as number;
    expect(() => withOids('$1', [[text]])).toThrow('not a whole number');
  });
});
