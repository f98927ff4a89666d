import { DAY, toDay } from './dates.mjs';

const ORDERS = 40_000;
const REFUNDS = 2400;
const METHODS = ['card', 'card', 'card', 'kakaopay', 'naverpay', 'transfer'];
const REASONS = ['단순 변심', '단순 변심', '불량', '오배송', '지연'];

/**
 * Orders and everything that follows from them.
 *
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 * @param {readonly number[]} priceOf by product
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
export function* orderRows(random, today, priceOf) {
  const { orders, items, payments, shipments } = createOrders(
    random,
    today,
    priceOf,
  );
  yield {
    table: 'ecommerce.orders',
    columns:
      'order_id, user_id, shipping_address_id, billing_address_id, status, ordered_at, total, updated_at',
    rows: orders,
  };
  yield {
    table: 'ecommerce.order_items',
    columns: 'order_id, line_no, product_id, quantity, unit_price, discount',
    rows: items,
  };
  yield {
    table: 'ecommerce.payments',
    columns:
      'payment_id, order_id, method, amount, paid_at, card_bin, gateway_reply',
    rows: payments,
  };
  yield {
    table: 'ecommerce.shipments',
    columns:
      'shipment_id, order_id, carrier, tracking_no, shipped_at, delivered_at, weight_kg',
    rows: shipments,
  };
  yield* refundRows(random, today, { orders, items, payments });
  const redeemed = orders.filter((_, n) => n % 13 === 0);
  yield {
    table: 'ecommerce.coupon_redemptions',
    columns: 'coupon_code, order_id, redeemed_at',
    rows: [
      ...redeemed.map(([order, , , , , orderedAt]) => [
        `HELLO${random.between(1, 200)}`,
        order,
        orderedAt,
      ]),
      // Orders that were erased before there was a reference.
      ...Array.from({ length: 12 }, (_, n) => [
        `HELLO${n + 1}`,
        900_000 + n,
        new Date(today - 1500 * DAY),
      ]),
    ],
  };
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 * @param {readonly number[]} priceOf
 */
function createOrders(random, today, priceOf) {
  const orders = [];
  const items = [];
  const payments = [];
  const shipments = [];
  for (let n = 0; n < ORDERS; n++) {
    const order = 100_000 + n;
    // Spread evenly over two years, the newest yesterday evening.
    const time =
      today - 3_600_000 - Math.round(((ORDERS - n) * 730 * DAY) / ORDERS);
    const user = random.skewed(5000);
    let total = 0;
    for (
      let line = 1, lines = random.pick([1, 1, 2, 2, 3, 5]);
      line <= lines;
      line++
    ) {
      const product = random.skewed(1200);
      const quantity = random.pick([1, 1, 1, 2, 3]);
      const discount = random.chance(0.2)
        ? Math.round(priceOf[product] * 0.1)
        : 0;
      items.push([order, line, product, quantity, priceOf[product], discount]);
      total += quantity * priceOf[product] - discount;
    }
    const age = (today - time) / DAY;
    let status = random.chance(0.04) ? 'cancelled' : 'delivered';
    if (status === 'delivered' && age < 3) {
      status = random.pick(['pending', 'paid', 'packed', 'shipped']);
    }
    const updated = Math.min(
      time + random.between(1, 5 * 1440) * 60_000,
      today,
    );
    // The first address of a user has the user's own number.
    orders.push([
      order,
      user,
      user,
      random.chance(0.1) && user <= 2000 ? user + 5000 : undefined,
      status,
      new Date(time),
      total,
      new Date(updated),
    ]);
    const method = random.pick(METHODS);
    const isPaid = status !== 'pending';
    payments.push([
      500_000 + n,
      order,
      method,
      total,
      isPaid ? new Date(time + random.between(5, 600) * 1000) : undefined,
      method === 'card' ? String(random.between(400_000, 559_999)) : undefined,
      { code: isPaid ? '0000' : 'WAIT' },
    ]);
    if (status === 'delivered' || status === 'shipped') {
      const shipped = time + random.between(4, 30) * 3_600_000;
      shipments.push([
        700_000 + n,
        order,
        random.pick(['CJ대한통운', '한진택배', '우체국택배', '롯데택배']),
        String(6_000_000_000 + n * 37),
        new Date(Math.min(shipped, today)),
        status === 'delivered'
          ? new Date(
              Math.min(shipped + random.between(12, 60) * 3_600_000, today),
            )
          : undefined,
        random.between(2, 120) / 10,
      ]);
    }
  }
  return { orders, items, payments, shipments };
}

/**
 * The refunds, and the two tables that look like them.
 *
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 * @param {{ orders: unknown[][], items: unknown[][], payments: unknown[][] }} shop
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
function* refundRows(random, today, { orders, items }) {
  const step = Math.floor(items.length / REFUNDS);
  const refunds = Array.from({ length: REFUNDS }, (_, n) => {
    const [order, line, , quantity, price, discount] = /** @type {number[]} */ (
      items[n * step]
    );
    const orderedAt = /** @type {Date} */ (
      orders[order - 100_000][5]
    ).getTime();
    const requested = Math.min(
      orderedAt + random.between(1, 20) * DAY,
      today - 600_000,
    );
    const done = requested + random.between(1, 7) * DAY;
    return [
      n + 1,
      order,
      line,
      400_000 + order,
      random.pick(REASONS),
      quantity * price - discount,
      new Date(requested),
      done < today ? new Date(done) : undefined,
      done < today
        ? random.pick(['cs-01', 'cs-02', 'cs-07', 'auto'])
        : undefined,
    ];
  });
  const columns =
    'refund_id, order_id, line_no, payment_id, reason, amount, requested_at, refunded_at, handled_by';
  yield { table: 'ecommerce.refunds', columns, rows: refunds };
  yield {
    table: 'ecommerce.refunds_bak_20230101',
    columns,
    rows: Array.from({ length: 1100 }, (_, n) => {
      const requested = Date.UTC(2022, 0, 3) + n * 7.8 * 3_600_000;
      return [
        n + 1,
        20_000 + n * 9,
        1,
        60_000 + n * 9,
        random.pick(REASONS),
        random.between(19, 900) * 100,
        new Date(requested),
        new Date(requested + 3 * DAY),
        'cs-01',
      ];
    }),
  };
  yield {
    table: 'ecommerce.tb_rfnd_hst',
    columns:
      'rfnd_no, ord_no, ord_sn, rfnd_amt, rfnd_rsn_cd, rfnd_dt, proc_stat_cd, reg_usr_id, reg_dtm',
    rows: refunds
      .slice(0, 2350)
      .map(([number, order, line, , reason, amount, requested, , by]) => {
        const time = /** @type {Date} */ (requested);
        return [
          number,
          order,
          line,
          amount,
          String(REASONS.indexOf(/** @type {string} */ (reason)) + 1).padStart(
            2,
            '0',
          ),
          toDay(time.getTime()).replaceAll('-', ''),
          random.pick(['1', '2', '9']),
          by ?? 'BATCH',
          time.toISOString().slice(0, 19),
        ];
      }),
  };
}
