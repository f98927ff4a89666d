import {
  schemaItem,
  tableItem,
  warehouseItem,
} from '../__fixtures__/feedItems';
import {
  createTableChoice,
  type TableChoiceOptions,
} from './createTableChoice';

const chosen = (options: Partial<TableChoiceOptions>) => {
  const choose = createTableChoice({
    include: 'all',
    patterns: [],
    exclude: [],
    ...options,
  });
  return [
    warehouseItem(),
    schemaItem('ecommerce'),
    tableItem('orders'),
    tableItem('orders_old', { owner: 'group:default/unowned' }),
    tableItem('a.b', { schema: 'tmp' }),
    tableItem('tmpxa', { schema: 'ecommerce' }),
  ]
    .map(item => ({ ...item, revision: 1 }))
    .filter(choose)
    .map(({ entityName }) => entityName);
};

describe('createTableChoice', () => {
  it('takes all tables by default', () => {
    expect(chosen({})).toHaveLength(6);
  });

  it('takes those that somebody owns', () => {
    expect(chosen({ include: 'owned' })).toEqual([
      'main',
      'ecommerce',
      'ecommerce.orders',
      'ecommerce.a.b',
      'ecommerce.tmpxa',
    ]);
  });

  it('takes those of some names but for others, and never leaves out a schema', () => {
    expect(
      chosen({ patterns: ['ecommerce.*'], exclude: ['*_old', '*.tmp?a'] }),
    ).toEqual(['main', 'ecommerce', 'ecommerce.orders', 'ecommerce.tmpxa']);
    expect(chosen({ patterns: ['tmp.a.b'] })).toEqual([
      'main',
      'ecommerce',
      'ecommerce.a.b',
    ]);
    expect(chosen({ patterns: ['nothing'] })).toEqual(['main', 'ecommerce']);
  });
});
