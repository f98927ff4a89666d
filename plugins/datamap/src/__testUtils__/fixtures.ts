import {
  TableSummary,
  Totals,
  Warehouse,
} from '@datamap/plugin-datamap-common';

const measuredAt = '2024-11-12T04:10:00Z';

/** A table of the ecommerce schema with data, but for what is given. */
export function aTable(given: Partial<TableSummary> = {}): TableSummary {
  const name = given.name ?? 'orders';
  const entityName = `ecommerce.${name}`;
  return {
    entityRef: `resource:main/${entityName}`,
    entityName,
    warehouse: 'main',
    schema: 'ecommerce',
    schemaEntityName: 'ecommerce',
    name,
    title: 'Orders',
    kind: 'table',
    owner: 'group:default/commerce',
    rows: {
      value: 1204331,
      grade: 'estimate',
      measuredAt,
      method: 'reltuples-scaled',
    },
    size: {
      value: 3_200_000_000,
      grade: 'exact',
      measuredAt,
      method: 'relation-size',
    },
    lastUpdated: { grade: 'unknown', measuredAt, method: 'none' },
    health: 'has-data',
    ...given,
  };
}

/** A table that is provably empty, but for what is given. */
export function anEmptyTable(given: Partial<TableSummary> = {}): TableSummary {
  return aTable({
    name: 'refunds_old',
    title: 'Old refunds',
    health: 'empty',
    rows: { value: 0, grade: 'exact', measuredAt, method: 'main-fork-empty' },
    verdict: {
      verdict: 'provably-empty',
      grade: 'exact',
      evidence: [{ fact: 'main_fork_bytes', value: 0, measuredAt }],
      explanationKey: 'verdict.provably-empty',
    },
    ...given,
  });
}

/** Totals of twelve tables, but for what is given. */
export function someTotals(given: Partial<Totals> = {}): Totals {
  return {
    tables: 12,
    schemas: 3,
    byKind: { table: 12 },
    byHealth: { 'has-data': 9, derived: 1, empty: 1, unknown: 1 },
    needsReview: 2,
    rows: {
      value: 1_234_567,
      grade: 'estimate',
      measuredAt,
      method: 'sum-of-parts',
    },
    rowsUnknownFor: 1,
    size: {
      value: 3_200_000_000,
      grade: 'exact',
      measuredAt,
      method: 'sum-of-parts',
    },
    ...given,
  };
}

/** A warehouse that was read an hour ago, but for what is given. */
export function aWarehouse(given: Partial<Warehouse> = {}): Warehouse {
  return {
    id: 'main',
    entityRef: 'resource:main/warehouse',
    title: 'Sales warehouse',
    connector: 'postgres',
    connection: { state: 'ok' },
    freshness: {
      state: 'current',
      lastReadAt: new Date(Date.now() - 3_600_000).toISOString(),
      missedRuns: 0,
    },
    totals: someTotals(),
    warnings: [],
    ...given,
  };
}
