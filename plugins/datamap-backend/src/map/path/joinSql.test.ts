import { joinSql, type JoinWay } from './joinSql';

function step(
  from: string | string[],
  to: string | string[],
  options: {
    forward?: boolean;
    nullable?: boolean;
    validated?: boolean;
    period?: boolean;
  } = {},
): JoinWay['steps'][number] {
  const { forward = true, nullable = false, validated = true } = options;
  const referenced = [to].flat();
  return {
    edge: {
      columns: [from].flat().map((column, index) => ({
        from: column,
        to: referenced[index],
      })),
      nullable,
      validated,
      enforced: true,
      ...(options.period && { period: true }),
    },
    forward,
  };
}

const orders = { schema: 'shop', name: 'orders' };
const users = { schema: 'shop', name: 'users' };
const countries = { schema: 'shop', name: 'countries' };

describe('joinSql', () => {
  it('joins what is referenced', () => {
    expect(
      joinSql({ tables: [orders, users], steps: [step('user_id', 'id')] }),
    ).toBe(
      `SELECT *
FROM shop.orders AS orders
JOIN shop.users AS users
  ON users.id = orders.user_id`,
    );
  });

  it('joins periods where they overlap', () => {
    const way = (forward: boolean) =>
      joinSql({
        tables: [orders, users],
        steps: [
          step(['user_id', 'placed'], ['id', 'valid'], {
            forward,
            period: true,
          }),
        ],
      });
    expect(way(true)).toContain(
      `ON users.id = orders.user_id
  AND users.valid && orders.placed`,
    );
    expect(way(false)).toContain(
      `ON users.user_id = orders.id
  AND users.placed && orders.valid`,
    );
  });

  it('joins what references, rows that nobody references left out', () => {
    expect(
      joinSql({
        tables: [users, orders],
        steps: [step('user_id', 'id', { forward: false, nullable: true })],
      }),
    ).toBe(
      `SELECT *
FROM shop.users AS users
JOIN shop.orders AS orders
  ON orders.user_id = users.id`,
    );
  });

  it.each([{ nullable: true }, { validated: false }])(
    'keeps rows without a counterpart (%j), to the end of the way',
    options => {
      expect(
        joinSql({
          tables: [orders, users, countries],
          steps: [step('user_id', 'id', options), step('country_code', 'code')],
        }),
      ).toBe(
        `SELECT *
FROM shop.orders AS orders
LEFT JOIN shop.users AS users
  ON users.id = orders.user_id
LEFT JOIN shop.countries AS countries
  ON countries.code = users.country_code`,
      );
    },
  );

  it('joins by all columns of a key, in its order', () => {
    expect(
      joinSql({
        tables: [
          { schema: 'shop', name: 'returns' },
          { schema: 'shop', name: 'Order Lines' },
        ],
        steps: [step(['order_line', 'order'], ['line', 'order_id'])],
      }),
    ).toBe(
      `SELECT *
FROM shop.returns AS returns
JOIN shop."Order Lines" AS order_lines
  ON order_lines.line = returns.order_line
  AND order_lines.order_id = returns."order"`,
    );
  });

  it('tells a table from itself', () => {
    expect(
      joinSql({
        tables: [users, users],
        steps: [step('invited_by', 'id', { nullable: true })],
      }),
    ).toBe(
      `SELECT *
FROM shop.users AS users
LEFT JOIN shop.users AS users_2
  ON users_2.id = users.invited_by`,
    );
  });

  it('quotes what is a word of SQL, holds a quote or another script', () => {
    expect(
      joinSql({
        tables: [
          { schema: 'Odd Names', name: 'select' },
          { schema: 'Odd Names', name: '고객 "명단"' },
        ],
        steps: [step('user', '고객번호')],
      }),
    ).toBe(
      `SELECT *
FROM "Odd Names"."select" AS "select"
JOIN "Odd Names"."고객 ""명단""" AS "고객_명단"
  ON "고객_명단"."고객번호" = "select"."user"`,
    );
  });
});
