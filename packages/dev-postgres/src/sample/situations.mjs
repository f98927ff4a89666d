/**
 * @typedef {import('../index.d.ts').Situation} Situation
 * @typedef {Situation['expected']} Expected
 */

const NO_COUNTS = { nLiveTup: 0, nDeadTup: 0, nTupIns: 0 };

/**
 * @param {string} name schema and table
 * @param {string} situation
 * @param {number | undefined} rows
 * @param {Partial<Expected> & { reltuples: number }} expected
 * @returns {Situation}
 */
function shows(name, situation, rows, expected) {
  const [schema, table] = name.split('.');
  return {
    schema,
    table,
    situation,
    truth: { rows },
    expected: {
      relkind: 'r',
      analyzed: false,
      mainFork: 'positive',
      populated: true,
      ...expected,
    },
  };
}

/**
 * Every situation of row counts that the sample warehouse holds. Those whose
 * counters are lost come first: losing them moves the moment since which the
 * whole database counts, and nothing else has been counted yet.
 *
 * @type {readonly Situation[]}
 */
export const situations = Object.freeze([
  shows('analytics.clickstream_2023', 'statistics lost, never analyzed', 3200, {
    reltuples: -1,
    ...NO_COUNTS,
  }),
  shows('finance.general_ledger_2022', 'analyzed, then statistics lost', 2500, {
    reltuples: 2500,
    ...NO_COUNTS,
  }),
  shows('out_gov.rainfall_daily', 'statistics lost, then 7 more rows', 4006, {
    reltuples: 3999,
    nLiveTup: 7,
    nDeadTup: 0,
    nTupIns: 7,
  }),
  shows('ecommerce.gift_cards', '1,000 rows, never analyzed', 1000, {
    reltuples: -1,
    nLiveTup: 1000,
    nDeadTup: 0,
    nTupIns: 1000,
  }),
  shows('ecommerce.return_labels', 'created, untouched', 0, {
    reltuples: -1,
    ...NO_COUNTS,
    mainFork: 'zero',
  }),
  shows('finance.tax_adjustments', 'empty, analyzed', 0, {
    reltuples: 0,
    ...NO_COUNTS,
    analyzed: true,
    mainFork: 'zero',
  }),
  shows('finance.fx_rates_staging', '500 rows, analyzed, then TRUNCATE', 0, {
    reltuples: -1,
    nLiveTup: 0,
    nDeadTup: 0,
    nTupIns: 500,
    analyzed: true,
    mainFork: 'zero',
  }),
  shows(
    'ecommerce.cart_items_expired',
    '500 rows, analyzed, then DELETE of all',
    0,
    {
      reltuples: 500,
      nLiveTup: 0,
      nDeadTup: 500,
      nTupIns: 500,
      analyzed: true,
    },
  ),
  shows(
    'analytics.search_terms_tmp',
    '500 rows, analyzed, DELETE of all, then VACUUM',
    0,
    {
      reltuples: 0,
      nLiveTup: 0,
      nDeadTup: 0,
      nTupIns: 500,
      analyzed: true,
      mainFork: 'zero',
    },
  ),
  shows('finance.bank_statement_import', 'INSERT of 300, rolled back', 0, {
    reltuples: -1,
    nLiveTup: 0,
    nDeadTup: 300,
    nTupIns: 300,
  }),
  shows('out_gov.air_quality_hourly', 'partitioned, leaves analyzed', 54000, {
    relkind: 'p',
    reltuples: -1,
    ...NO_COUNTS,
    mainFork: 'zero',
  }),
  shows('analytics.page_events', 'partitioned, parent analyzed', 2000, {
    relkind: 'p',
    reltuples: 2000,
    ...NO_COUNTS,
    analyzed: true,
    mainFork: 'zero',
  }),
  shows(
    'finance.card_transactions',
    'partitioned, parent analyzed before 5,000 more rows',
    7000,
    {
      relkind: 'p',
      reltuples: 2000,
      ...NO_COUNTS,
      analyzed: true,
      mainFork: 'zero',
    },
  ),
  shows('out_gov.flood_alerts', 'partitioned, all leaves empty', 0, {
    relkind: 'p',
    reltuples: -1,
    ...NO_COUNTS,
    mainFork: 'zero',
  }),
  shows('reporting.product_performance', 'materialized view', 1000, {
    relkind: 'm',
    reltuples: -1,
    nLiveTup: 1000,
    nDeadTup: 0,
    nTupIns: 1000,
  }),
  shows(
    'reporting.customer_cohorts',
    'materialized view WITH NO DATA',
    undefined,
    {
      relkind: 'm',
      reltuples: -1,
      ...NO_COUNTS,
      mainFork: 'zero',
      populated: false,
    },
  ),
  shows('ecommerce.refunds_with_orders', 'view', 2400, {
    relkind: 'v',
    reltuples: -1,
    mainFork: 'zero',
  }),
  shows(
    'finance.erp_vendors_remote',
    'foreign table, never contacted',
    undefined,
    {
      relkind: 'f',
      reltuples: -1,
      mainFork: 'zero',
    },
  ),
  shows(
    'analytics.device_logs',
    'inheritance parent with 1 own row, child with 50',
    51,
    {
      reltuples: 1,
      nLiveTup: 1,
      nDeadTup: 0,
      nTupIns: 1,
      analyzed: true,
    },
  ),
  shows(
    'out_gov.facilities',
    'inheritance parent with no row of its own',
    180,
    {
      reltuples: 0,
      ...NO_COUNTS,
      analyzed: true,
      mainFork: 'zero',
    },
  ),
  shows(
    'finance.settlement_batches',
    'INSERT and ANALYZE in one session within a second',
    800,
    {
      reltuples: 800,
      nLiveTup: 1600,
      nDeadTup: 0,
      nTupIns: 800,
      analyzed: true,
    },
  ),
  shows(
    'analytics.legacy_import',
    'never measured: loaded without counting',
    1500,
    {
      reltuples: -1,
      ...NO_COUNTS,
    },
  ),
  shows(
    'finance.payroll_import',
    'never measured, and not permitted at any access level',
    900,
    {
      reltuples: -1,
      ...NO_COUNTS,
    },
  ),
  shows(
    'analytics.ad_impressions',
    'analyzed, then ten times the rows',
    10000,
    {
      reltuples: 1000,
      nLiveTup: 10000,
      nDeadTup: 0,
      nTupIns: 10000,
      analyzed: true,
    },
  ),
  shows(
    'finance.salaries',
    'not permitted at any access level, analyzed',
    7200,
    {
      reltuples: 7200,
      nLiveTup: 7200,
      nDeadTup: 0,
      nTupIns: 7200,
      analyzed: true,
    },
  ),
  shows('finance.fx_rates', 'analyzed, as usual', 3650, {
    reltuples: 3650,
    nLiveTup: 3650,
    nDeadTup: 0,
    nTupIns: 3650,
    analyzed: true,
  }),
]);
