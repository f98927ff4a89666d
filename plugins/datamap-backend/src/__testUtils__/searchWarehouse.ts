import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import {
  FixtureConnector,
  fixtureReference,
  fixtureTable,
} from './FixtureConnector';

type Column = RelationSnapshot['columns'][number];

/** A column of a table that is searched. */
export function searchColumn(name: string, comment?: string) {
  return (attnum: number): Column => ({
    attnum,
    name,
    type: 'text',
    typeCategory: 'text',
    nullable: true,
    ...(comment === undefined ? {} : { comment }),
  });
}

/** A table whose first column is `id`. */
export function searchTable(
  oid: number,
  schema: string,
  name: string,
  options: {
    comment?: string;
    columns?: Array<(attnum: number) => Column>;
    keys?: RelationSnapshot['keys'];
  } = {},
): RelationSnapshot {
  const { columns = [], ...overrides } = options;
  const table = fixtureTable(oid, schema, name, overrides);
  return {
    ...table,
    columns: [
      ...table.columns,
      ...columns.map((column, index) => column(index + 2)),
    ],
  };
}

/** What a search has to find its way in: twins, compounds, abbreviations, a closed schema. */
export function searchWarehouse(): FixtureConnector {
  const connector = new FixtureConnector();
  const refunds = [
    searchColumn('refund_amount', '부분환불금액'),
    searchColumn('reason', '사유'),
    searchColumn('order_no', '주문번호'),
  ];
  connector.relations = [
    searchTable(101, 'shop', 'refunds', {
      comment: '환불\n고객에게 돌려준 돈',
      columns: refunds,
    }),
    searchTable(102, 'shop', 'refunds_bak_20230101', {
      comment: '환불',
      columns: refunds,
    }),
    searchTable(103, 'shop', 'order_items', {
      columns: [searchColumn('quantity')],
    }),
    searchTable(104, 'shop', 'orderItemsArchive', {
      columns: [searchColumn('quantity')],
    }),
    searchTable(105, 'shop', 'orders', {
      comment: '주문',
      columns: [searchColumn('rfnd_yn')],
      keys: [fixtureReference(900, 'orders_refund_fkey', 101)],
    }),
    searchTable(106, 'shop', 'customers', {
      columns: [searchColumn('email', 'Where we write to')],
    }),
    searchTable(201, 'finance', 'payroll', {
      comment: '급여',
      columns: [searchColumn('salary_refund', '급여환불')],
    }),
  ];
  connector.rows = new Map([
    [101, 5_000],
    [102, 5_000],
    [103, 100],
    [105, 100],
    [106, 10],
    [201, 31],
  ]);
  return connector;
}
