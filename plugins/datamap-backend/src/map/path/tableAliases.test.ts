import * as fc from 'fast-check';
import { tableAliases } from './tableAliases';

describe('tableAliases', () => {
  it.each([
    [
      ['orders', 'users'],
      ['orders', 'users'],
    ],
    [
      ['categories', 'categories', 'categories'],
      ['categories', 'categories_2', 'categories_3'],
    ],
    [
      ['Customers', 'customers'],
      ['customers', 'customers_2'],
    ],
    [
      ['users', 'users', 'users_2'],
      ['users', 'users_2', 'users_2_2'],
    ],
    [['고객 명단'], ['고객_명단']],
    [
      ['Order Details', 'price.list', 'the "best" table'],
      ['order_details', 'price_list', 'the_best_table'],
    ],
    [
      ['🛒', '$'],
      ['t', 't_2'],
    ],
  ])('calls %j %j', (names, aliases) => {
    expect(tableAliases(names)).toEqual(aliases);
  });

  it('gives different aliases that PostgreSQL does not cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 63 })),
        names => {
          const aliases = tableAliases(names);
          expect(new Set(aliases).size).toBe(names.length);
          for (const alias of aliases) {
            expect(Buffer.byteLength(alias)).toBeLessThanOrEqual(63);
          }
        },
      ),
    );
  });
});
