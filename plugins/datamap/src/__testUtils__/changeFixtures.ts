import { Change, ChangeGroup } from '@datamap/plugin-datamap-common';

export function aChange(overrides: Partial<Change> = {}): Change {
  return {
    id: '1',
    run: '00000000-0000-4000-8000-000000000001',
    warehouse: 'main',
    foundAt: '2026-11-12T04:10:00.000Z',
    kind: 'column-removed',
    severity: 'breaking',
    reason: 'queries-fail',
    subject: {
      type: 'table',
      schema: 'ecommerce',
      name: 'orders',
      title: 'Orders',
      entityRef: 'resource:main/ecommerce.orders',
    },
    object: { type: 'column', name: 'email' },
    before: 'text',
    tablesBefore: [],
    tablesAfter: [],
    hiddenTables: 0,
    ...overrides,
  };
}

/** A group of one change, unless told otherwise. */
export function aChangeGroup(
  overrides: Partial<ChangeGroup> = {},
): ChangeGroup {
  const change = aChange();
  const { run, warehouse, foundAt, kind, severity, reason } = {
    ...change,
    ...overrides,
  };
  return {
    id: '1/ecommerce',
    run,
    warehouse,
    foundAt,
    schema: 'ecommerce',
    schemaTitle: 'Orders and products',
    kind,
    severity,
    reason,
    objectType: 'column',
    count: 1,
    changes: [change],
    ...overrides,
  };
}
