import { DatamapMap } from '@datamap/plugin-datamap-common';
import { aMapEdge, aMapTable } from '../../../__testUtils__/mapFixtures';
import { anOverview } from '../../../__testUtils__/mapPageFixtures';
import { createPace } from '../layout/createPace';
import { placeAnswer } from '../layout/placeAnswer';
import { emphasisOf, sceneOf, SceneWords } from '.';

const words: SceneWords = {
  label: 'The map',
  rows: ({ rows }) => `${rows.value} rows`,
  kind: kind => kind,
  health: health => health,
  tables: count => `${count} tables`,
  moreColumns: count => `${count} more columns`,
};

const pace = () => createPace(new AbortController().signal);
const sceneFor = async (answer: DatamapMap) =>
  sceneOf({ answer, placement: await placeAnswer(answer, pace()) }, words);

const neighbourhood = anOverview({
  view: 'neighbourhood',
  focus: 'ecommerce.orders',
  bands: [],
  tables: [
    aMapTable('orders', {
      columns: [
        { name: 'user_id', title: 'User', type: 'bigint', keys: ['foreign'] },
        { name: 'id', title: 'ID', type: 'bigint', keys: ['primary'] },
      ],
      columnCount: 9,
    }),
    aMapTable('users'),
    aMapTable('order_view', { kind: 'view' }),
  ],
  edges: [
    aMapEdge('orders', 'users'),
    aMapEdge('orders', 'users', { constraint: 'second' }),
    aMapEdge('orders', 'orders', { constraint: 'itself' }),
    aMapEdge('order_view', 'orders', { type: 'reads', columns: [] }),
  ],
});

describe('sceneOf', () => {
  it('draws every edge: several of a pair as one line, one to itself on the card', async () => {
    const scene = await sceneFor(neighbourhood);
    const drawn = [
      ...scene.lines.flatMap(({ edges }) => edges),
      ...neighbourhood.edges.filter(({ from, to }) => from === to),
    ];
    expect(new Set(drawn)).toEqual(new Set(neighbourhood.edges));
    expect(scene.lines.map(({ type, count }) => [type, count]).sort()).toEqual([
      ['reads', 1],
      ['reference', 2],
    ]);
    expect(scene.tables.map(({ loops }) => loops)).toEqual([1, 0, 0]);
  });

  it('says rows, name and keys on a card, what tells rows apart first, and counts the rest', async () => {
    const [orders] = (await sceneFor(neighbourhood)).tables;
    expect(orders).toMatchObject({
      title: 'Orders',
      name: 'ecommerce.orders',
      rows: '1200 rows',
      columns: [
        { name: 'id', marks: ['primary'] },
        { name: 'user_id', marks: ['foreign'] },
      ],
      moreColumns: '7 more columns',
    });
  });

  it('draws a band for each way that schemas connect, the wider the more', async () => {
    const { lines } = await sceneFor(anOverview());
    expect(lines.map(({ type, count }) => [type, count])).toEqual([
      ['reference', 5],
      ['reads', 2],
    ]);
    expect(lines[0].width).toBeGreaterThan(lines[1].width);
    expect(lines[0].curve).not.toEqual(lines[1].curve);
  });

  it('puts the tables of a schema into its frame, and other schemas beside it', async () => {
    const { schemas, tables } = await sceneFor({
      ...neighbourhood,
      view: 'schema',
      focus: 'ecommerce',
      bands: anOverview().bands,
    });
    const [frame, other] = schemas;
    expect(frame.isFrame).toBe(true);
    for (const { place } of tables) {
      expect(place.x).toBeGreaterThan(frame.place.x);
      expect(place.y + place.height).toBeLessThan(
        frame.place.y + frame.place.height,
      );
    }
    expect(other.place.x + other.place.width).toBeLessThan(frame.place.x);
  });
});

describe('emphasisOf', () => {
  it('takes along what a table touches, and the ends of a line', async () => {
    const scene = await sceneFor(neighbourhood);
    const users = emphasisOf(scene, ['ecommerce.users']);
    expect(users.things).toEqual(
      new Set(['ecommerce.users', 'ecommerce.orders']),
    );
    expect([...users.lines]).toHaveLength(1);
    expect(emphasisOf(scene, [...users.lines]).things).toEqual(
      new Set([...users.lines, ...users.things]),
    );
  });
});
