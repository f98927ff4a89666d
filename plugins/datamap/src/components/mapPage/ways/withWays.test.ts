import { JoinPath } from '@datamap/plugin-datamap-common';
import { aMapEdge, aMapTable } from '../../../__testUtils__/mapFixtures';
import { anOverview } from '../../../__testUtils__/mapPageFixtures';
import { englishTexts } from '../../../__testUtils__/translate';
import { wayInWords } from '../side/wayInWords';
import { withWays } from './withWays';

const [orders, lines, products] = ['orders', 'order_items', 'products'].map(
  name => aMapTable(name),
);
const way: JoinPath = {
  tables: [orders, lines, products],
  steps: [
    {
      edge: aMapEdge('order_items', 'orders', {
        columns: [{ from: 'order_id', to: 'order_id' }],
      }),
      forward: false,
    },
    {
      edge: aMapEdge('order_items', 'products', {
        columns: [
          { from: 'site', to: 'site' },
          { from: 'product', to: 'id' },
        ],
      }),
      forward: true,
    },
  ],
  sql: 'SELECT *',
};

describe('withWays', () => {
  const map = anOverview({
    view: 'schema',
    tables: [orders, lines],
    edges: [way.steps[0].edge],
  });

  it('adds what the way needs, and nothing twice', () => {
    const merged = withWays(map, [way, way], [orders, lines, products]);
    expect(merged.tables).toEqual([orders, lines, products]);
    expect(merged.edges).toEqual(way.steps.map(({ edge }) => edge));
  });

  it('is the same map where all is there', () => {
    const whole = withWays(map, [way], [orders, lines, products]);
    expect(withWays(whole, [way], [products])).toBe(whole);
  });
});

describe('wayInWords', () => {
  it('says each step with its columns, whichever way the reference points', () => {
    expect(wayInWords(way, englishTexts())).toEqual({
      title: 'Orders → Order items → Products',
      steps: [
        'Orders → Order items by order_id',
        'Order items → Products by site, product = id',
      ],
    });
  });
});
