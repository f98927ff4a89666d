import { DatamapMap } from '@datamap/plugin-datamap-common';
import { aMapEdge, aNeighbourhood } from '../__testUtils__/mapFixtures';
import { wayOutOf } from './clearOfLines';
import { layoutNeighbourhood } from './layoutNeighbourhood';
import { NeighbourhoodPicture } from './NeighbourhoodPicture';

const sizeOf = () => ({ width: 180, height: 56 });

const hub = (neighbours: number) =>
  aNeighbourhood([
    aMapEdge('orders', 'users'),
    ...Array.from({ length: neighbours - 1 }, (_, index) =>
      aMapEdge(`list_${index}`, 'orders'),
    ),
  ]);

/** A hub of which ten neighbours have ten more each. */
const twoHops = () =>
  aNeighbourhood([
    ...Array.from({ length: 40 }, (_, index) =>
      aMapEdge(`near_${index}`, 'orders'),
    ),
    ...Array.from({ length: 100 }, (_, index) =>
      aMapEdge(`far_${index}`, `near_${index % 10}`),
    ),
  ]);

function overlaps({ tables }: NeighbourhoodPicture): string[] {
  return tables.flatMap((one, index) =>
    tables
      .slice(index + 1)
      .filter(
        other =>
          Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
          Math.abs(one.y - other.y) < (one.height + other.height) / 2,
      )
      .map(other => `${one.table.name} ${other.table.name}`),
  );
}

const placeOf = (picture: NeighbourhoodPicture, name: string) =>
  picture.tables.find(({ table }) => table.name === name)!;

describe('layoutNeighbourhood', () => {
  it('lets few tables lead from left to right, or downwards where it is narrow', () => {
    const map = aNeighbourhood([
      aMapEdge('lines', 'orders'),
      aMapEdge('orders', 'users'),
    ]);
    const wide = layoutNeighbourhood(map, { sizeOf });
    expect(placeOf(wide, 'lines').x).toBeLessThan(placeOf(wide, 'orders').x);
    expect(placeOf(wide, 'orders').x).toBeLessThan(placeOf(wide, 'users').x);
    const narrow = layoutNeighbourhood(map, { sizeOf, direction: 'down' });
    expect(placeOf(narrow, 'lines').y).toBeLessThan(placeOf(narrow, 'users').y);
    expect(placeOf(narrow, 'lines').x).toBe(placeOf(narrow, 'users').x);
  });

  it.each([
    ['few tables', hub(4)],
    ['a hub', hub(25)],
    ['a large hub', hub(149)],
    ['two hops', twoHops()],
    [
      'tables that nothing leads to',
      { ...hub(12), edges: hub(3).edges } as DatamapMap,
    ],
  ])('lays no card upon another: %s', (_, map) => {
    const picture = layoutNeighbourhood(map, { sizeOf });
    expect(picture.tables).toHaveLength(map.tables.length);
    expect(overlaps(picture)).toEqual([]);
  });

  it('is the same every time', () => {
    expect(layoutNeighbourhood(twoHops(), { sizeOf })).toEqual(
      layoutNeighbourhood(twoHops(), { sizeOf }),
    );
  });

  it('keeps a hub together, so that its names can be read', () => {
    const { tables } = layoutNeighbourhood(hub(26), { sizeOf });
    const room = (axis: 'x' | 'y') =>
      Math.max(...tables.map(table => table[axis])) -
      Math.min(...tables.map(table => table[axis]));
    expect(room('x')).toBeLessThan(1700);
    expect(room('y')).toBeLessThan(900);
  });

  it.each([
    [
      'one in between',
      aNeighbourhood([
        aMapEdge('orders', 'addresses'),
        aMapEdge('orders', 'users'),
        aMapEdge('addresses', 'users'),
      ]),
    ],
    ['five', hub(5)],
    ['nine', hub(9)],
    ['sixteen', hub(16)],
  ])('leads no line behind the card of another table: %s', (_, map) => {
    for (const direction of ['across', 'down'] as const) {
      const { tables, lines } = layoutNeighbourhood(map, { sizeOf, direction });
      const behind = lines.flatMap(({ ends }) => {
        const [from, to] = ends.map(
          end => tables.find(({ table }) => table.entityName === end)!,
        );
        return tables
          .filter(
            placed =>
              !ends.includes(placed.table.entityName) &&
              wayOutOf(placed, { width: 160, height: 36 }, from, to),
          )
          .map(placed => `${ends.join(' ')} behind ${placed.table.name}`);
      });
      expect([direction, behind]).toEqual([direction, []]);
    }
  });

  it('draws every edge once and no other', () => {
    const map = aNeighbourhood([
      aMapEdge('orders', 'users', { constraint: 'buyer' }),
      aMapEdge('orders', 'users', { constraint: 'payer' }),
      aMapEdge('users', 'orders', { constraint: 'last_order' }),
      aMapEdge('orders', 'orders', { constraint: 'parent' }),
      aMapEdge('sales', 'orders', { type: 'reads', columns: [] }),
    ]);
    const { tables, lines } = layoutNeighbourhood(map, { sizeOf });
    const drawn = [
      ...lines.flatMap(({ connections }) => connections),
      ...tables.flatMap(({ loops }) => loops),
    ].flatMap(({ edges }) => edges);
    expect(lines).toHaveLength(2);
    expect(drawn).toHaveLength(map.edges.length);
    expect(new Set(drawn)).toEqual(new Set(map.edges));
  });

  it('has nothing to draw of nothing', () => {
    expect(layoutNeighbourhood({ tables: [], edges: [] }, { sizeOf })).toEqual({
      tables: [],
      lines: [],
    });
  });
});
