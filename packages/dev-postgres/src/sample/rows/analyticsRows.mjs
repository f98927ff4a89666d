import { DAY } from './dates.mjs';
import { PRODUCTS, USERS } from './ecommerceRows.mjs';

const EVENTS = [
  'open_app',
  'search',
  'view_product',
  'add_to_cart',
  'start_checkout',
  'ask_refund',
  'leave',
];
const TERMS = ['환불', '선물', '커피', '이어폰', 'sale', '외투'];

/**
 * The larger tables of the schema analytics.
 *
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today midnight UTC in milliseconds
 * @returns {Generator<import('./copyRows.mjs').TableRows>}
 */
export function* analyticsRows(random, today) {
  yield {
    table: 'analytics.product_views',
    columns: 'viewed_at, product_id, user_id, session_id, referrer, seconds',
    rows: productViews(random, today),
  };
  yield {
    table: 'analytics.user_events',
    columns: 'event_id, happened_at, user_id, event_name, platform, properties',
    rows: userEvents(random, today),
  };
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 */
function* productViews(random, today) {
  const count = 60_000;
  let session = random.uuid();
  for (let n = 0; n < count; n++) {
    if (random.chance(0.3)) {
      session = random.uuid();
    }
    yield [
      new Date(today - Math.round(((count - n) * 60 * DAY) / count)),
      random.skewed(PRODUCTS),
      random.chance(0.55) ? random.skewed(USERS) : undefined,
      session,
      random.pick(['search', 'search', 'banner', 'push', 'direct', undefined]),
      random.between(10, 1800) / 10,
    ];
  }
}

/**
 * @param {import('./createRandom.mjs').Random} random
 * @param {number} today
 */
function* userEvents(random, today) {
  const count = 40_000;
  for (let n = 0; n < count; n++) {
    const name = random.pick(EVENTS);
    yield [
      n + 1,
      // The job that loads this table has been failing for three days.
      new Date(today - 3 * DAY - Math.round(((count - n) * 45 * DAY) / count)),
      random.chance(0.7) ? random.skewed(USERS) : undefined,
      name,
      random.pick(['ios', 'android', 'web']),
      name === 'search' ? { term: random.pick(TERMS) } : {},
    ];
  }
}
