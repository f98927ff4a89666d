import type { FeedEntity, FeedItem } from '@datamap/plugin-datamap-common';

/** What a change is before the feed gives it a revision. */
export type UnrevisedItem = Omit<FeedItem, 'revision'>;

/** A table of the schema `ecommerce` in the warehouse `main`, unless told otherwise. */
export function tableItem(
  name: string,
  entity: Partial<FeedEntity> = {},
): UnrevisedItem {
  const schema = entity.schema ?? 'ecommerce';
  return {
    type: 'table',
    warehouse: 'main',
    entityName: `${schema}.${name}`,
    operation: 'upsert',
    entity: {
      title: name,
      name,
      schema,
      schemaEntityName: schema,
      owner: 'group:default/data-team',
      kind: 'table',
      health: 'has-data',
      rows: { value: 1200, grade: 'estimate' },
      lastUpdated: '2026-03-01',
      columns: [],
      ...entity,
    },
  };
}

/** The tables that the tests look for. */
export const shopTables: UnrevisedItem[] = [
  tableItem('refunds', {
    title: '환불',
    description:
      '고객에게 돈을 돌려준 기록. Use this table for every figure about refunds.',
    columns: [
      { name: 'refund_id', title: '환불 번호' },
      { name: 'requestedAt', title: '요청 시각' },
      { name: 'amount_krw', title: '환불금액' },
    ],
  }),
  tableItem('refunds_bak_20230101', { title: 'Refunds bak 20230101' }),
  tableItem('order_items', {
    title: 'Order items',
    columns: [{ name: 'line_no', title: 'Line no' }],
  }),
  tableItem('주문환불내역', { title: '주문환불내역', kind: 'view' }),
  tableItem('payroll', {
    title: '급여',
    schema: 'finance',
    owner: 'group:default/finance',
    columns: [{ name: 'refund_bonus', title: 'Refund bonus' }],
  }),
];
