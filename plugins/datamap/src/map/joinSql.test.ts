import { joinSql } from './joinSql';

const lines = { schema: 'ecommerce', name: 'order_items' };
const stock = { schema: 'Warehouse 1', name: 'stock' };

describe('joinSql', () => {
  it('joins over all columns of the key, in its order', () => {
    expect(
      joinSql(
        {
          columns: [
            { from: 'site', to: 'site_id' },
            { from: 'Product', to: 'order' },
          ],
        },
        lines,
        stock,
      ),
    ).toBe(`SELECT *
FROM ecommerce.order_items AS order_items
JOIN "Warehouse 1".stock AS stock
  ON stock.site_id = order_items.site
  AND stock."order" = order_items."Product";`);
  });

  it('gives a table that is joined with itself a second name', () => {
    expect(
      joinSql({ columns: [{ from: 'boss', to: 'id' }] }, lines, lines),
    ).toContain(
      `JOIN ecommerce.order_items AS order_items_2\n  ON order_items_2.id = order_items.boss;`,
    );
  });

  it('keeps rows whose key may be blank', () => {
    expect(
      joinSql(
        { columns: [{ from: 'a', to: 'b' }], nullable: true },
        lines,
        stock,
      ),
    ).toContain('\nLEFT JOIN ');
  });

  it('has nothing to say of edges without columns', () => {
    expect(joinSql({ columns: [] }, lines, stock)).toBeUndefined();
  });
});
