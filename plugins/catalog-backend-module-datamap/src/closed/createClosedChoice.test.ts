import type { FeedItem } from '@datamap/plugin-datamap-common';
import {
  schemaItem,
  tableItem,
  warehouseItem,
  type UnrevisedItem,
} from '../__fixtures__/feedItems';
import { createClosedChoice } from './createClosedChoice';

const of = (item: UnrevisedItem) => {
  const revised: FeedItem = { ...item, revision: 1 };
  return [revised, revised.entity!] as const;
};

describe('createClosedChoice', () => {
  const closed = createClosedChoice(['ecommerce.sal*', 'payroll.*']);

  it('closes tables by their real names, and schemas that are closed as a whole', () => {
    expect(closed.isClosed(...of(tableItem('salaries')))).toBe(true);
    expect(closed.isClosed(...of(tableItem('orders')))).toBe(false);
    expect(closed.isClosed(...of(schemaItem('payroll')))).toBe(true);
    expect(closed.isClosed(...of(schemaItem('ecommerce')))).toBe(false);
    expect(closed.isClosed(...of(warehouseItem()))).toBe(false);
  });

  it('leaves references between closed and open tables out, at both ends', () => {
    const references = [
      'ecommerce.orders',
      'ecommerce.salary_steps',
      'payroll.people',
    ];
    expect(
      closed.openReferences(...of(tableItem('orders', { references }))),
    ).toEqual(['ecommerce.orders']);
    expect(
      closed.openReferences(...of(tableItem('salaries', { references }))),
    ).toEqual(['ecommerce.salary_steps', 'payroll.people']);
  });

  it('leaves out a name that does not tell which table it is', () => {
    const references = ['pay_roll-0123456789', 'ecommerce.orders'];
    expect(
      closed.openReferences(...of(tableItem('orders', { references }))),
    ).toEqual(['ecommerce.orders']);
  });

  it('leaves everything as it is where nothing is closed', () => {
    const references = ['pay_roll-0123456789', 'payroll.people'];
    const none = createClosedChoice([]);
    expect(
      none.openReferences(...of(tableItem('orders', { references }))),
    ).toEqual(references);
    expect(none.isClosed(...of(schemaItem('payroll')))).toBe(false);
  });
});
