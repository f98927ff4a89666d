import { createRandom } from './rows/createRandom.mjs';
import { DAY } from './rows/dates.mjs';

/**
 * How often the nightly loader fills a table: every night, on Sundays, on the
 * third of a month, or on some days in the past only.
 *
 * @typedef {{ table: string, rows: number, every: 'night' | 'week' | 'month' }} Load
 * @typedef {{ table: string, rows: number, daysAgo: readonly number[] }} PastLoad
 */

/** The first load begins at 04:05 in Seoul. */
const FIRST_LOAD = (19 * 60 + 5) * 60_000;

/** Longest look back of the log, in nights. */
const HISTORY = { night: 21, week: 120, month: 400 };

/** @type {readonly Load[]} */
const LOADS = [
  { table: 'ecommerce.users', rows: 40, every: 'night' },
  { table: 'ecommerce.addresses', rows: 30, every: 'night' },
  { table: 'ecommerce.products', rows: 12, every: 'night' },
  { table: 'ecommerce.orders', rows: 60, every: 'night' },
  { table: 'ecommerce.order_items', rows: 130, every: 'night' },
  { table: 'ecommerce.payments', rows: 62, every: 'night' },
  { table: 'ecommerce.refunds', rows: 5, every: 'night' },
  { table: 'ecommerce.shipments', rows: 55, every: 'night' },
  { table: 'ecommerce.inventory', rows: 2400, every: 'night' },
  { table: 'ecommerce.reviews', rows: 9, every: 'night' },
  { table: 'analytics.product_views', rows: 1000, every: 'night' },
  { table: 'analytics.sales_summary', rows: 1, every: 'night' },
  { table: 'reporting.daily_sales', rows: 12, every: 'night' },
  { table: 'reporting.product_performance', rows: 1000, every: 'night' },
  { table: 'finance.fx_rates_staging', rows: 5, every: 'night' },
  { table: 'finance.fx_rates', rows: 5, every: 'night' },
  { table: 'finance.journal_entries', rows: 9, every: 'night' },
  { table: 'finance.journal_lines', rows: 18, every: 'night' },
  { table: 'out_gov.air_quality_hourly', rows: 600, every: 'night' },
  { table: 'out_gov.bus_ridership_daily', rows: 60, every: 'night' },
  { table: 'out_gov.business_registry', rows: 180, every: 'week' },
  { table: 'out_gov.real_estate_deals', rows: 85, every: 'week' },
  { table: 'finance.invoices', rows: 35, every: 'week' },
  { table: 'out_gov.population_monthly', rows: 450, every: 'month' },
  { table: 'finance.salaries', rows: 600, every: 'month' },
  { table: 'finance.budgets', rows: 20, every: 'month' },
];

/** @type {readonly PastLoad[]} */
const PAST_LOADS = [
  // Broken for three days: it loaded every night until then.
  {
    table: 'analytics.user_events',
    rows: 880,
    daysAgo: [3, 4, 5, 6, 7, 8, 9, 10],
  },
  { table: 'analytics.wide_survey', rows: 300, daysAgo: [186] },
  { table: 'out_gov.public_holidays', rows: 8, daysAgo: [300, 665] },
  { table: 'analytics.clickstream_2023', rows: 3200, daysAgo: [690] },
  { table: 'finance.general_ledger_2022', rows: 2500, daysAgo: [1010, 1012] },
  { table: 'ecommerce.refunds_bak_20230101', rows: 1100, daysAgo: [1055] },
  // A table that was dropped since: the log outlives it.
  { table: 'ecommerce.old_coupons', rows: 75, daysAgo: [420, 421] },
];

/**
 * The lines that the loader wrote after one moment and up to another. The same
 * nights always give the same lines.
 *
 * @param {{ after?: number, now: number }} period milliseconds; without `after`
 * from the beginning of the log
 * @returns {Array<[schema: string, table: string, updatedAt: Date, loader: string, rows: number]>}
 */
export function updateLog({ after, now }) {
  const tonight = Math.floor(now / DAY) * DAY;
  const lines = [];
  for (const [place, load] of LOADS.entries()) {
    for (let ago = HISTORY[load.every]; ago >= 0; ago--) {
      const night = tonight - ago * DAY;
      if (isDue(load.every, new Date(night))) {
        lines.push(toLine(load, night, place));
      }
    }
  }
  if (after === undefined) {
    for (const load of PAST_LOADS) {
      for (const ago of load.daysAgo) {
        lines.push(toLine(load, tonight - ago * DAY, LOADS.length));
      }
    }
  }
  return lines
    .filter(
      ([, , time]) => time.getTime() <= now && time.getTime() > (after ?? 0),
    )
    .sort(([, , one], [, , other]) => one.getTime() - other.getTime());
}

/**
 * @param {Load['every']} every
 * @param {Date} night
 */
function isDue(every, night) {
  switch (every) {
    case 'week':
      return night.getUTCDay() === 0;
    case 'month':
      return night.getUTCDate() === 3;
    default:
      return true;
  }
}

/**
 * @param {{ table: string, rows: number }} load
 * @param {number} night
 * @param {number} place in the loader's order
 * @returns {[string, string, Date, string, number]}
 */
function toLine({ table, rows }, night, place) {
  const random = createRandom(night / DAY + place * 7919);
  const [schema, name] = table.split('.');
  const time = night + FIRST_LOAD + place * 95_000 + random.between(0, 60_000);
  return [
    schema,
    name,
    new Date(time),
    schema === 'out_gov' ? 'public-data-sync' : 'nightly-loader',
    Math.max(0, Math.round(rows * (0.8 + random.next() * 0.4))),
  ];
}
