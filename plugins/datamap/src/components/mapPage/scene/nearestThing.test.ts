import { aMapTable } from '../../../__testUtils__/mapFixtures';
import { MapScene, nearestThing, SceneTable } from '.';
import { curveBetween, pointOn } from './curveBetween';
import { lineAt, thingAt } from './thingAt';

const aCard = (name: string, x: number, y: number): SceneTable => {
  const table = aMapTable(name);
  return {
    kind: 'table',
    id: name,
    place: { x, y, width: 100, height: 50 },
    table,
    title: name,
    name,
    rows: '',
    kindWords: '',
    healthWords: '',
    columns: [],
    loops: 0,
  };
};

const [a, b, c] = [aCard('a', 0, 0), aCard('b', 300, 20), aCard('c', 0, 200)];
const scene: MapScene = {
  id: 'test',
  label: '',
  bounds: { x: 0, y: 0, width: 400, height: 250 },
  schemas: [],
  tables: [a, b, c],
  lines: [
    {
      id: 'a b',
      type: 'reference',
      from: 'a',
      to: 'b',
      curve: curveBetween(a.place, b.place),
      width: 2,
      count: 1,
      edges: [],
    },
  ],
};

describe('nearestThing', () => {
  it('walks to what lies in the direction of the key, and no further', () => {
    expect(nearestThing(scene, a, 'right')?.id).toBe('b');
    expect(nearestThing(scene, a, 'down')?.id).toBe('c');
    expect(nearestThing(scene, a, 'left')).toBeUndefined();
    expect(nearestThing(scene, undefined, 'left')?.id).toBe('a');
  });
});

describe('thingAt and lineAt', () => {
  it('find the card or the line below the pointer', () => {
    expect(thingAt(scene, { x: 350, y: 40 })?.id).toBe('b');
    expect(thingAt(scene, { x: 200, y: 10 })).toBeUndefined();
    const half = pointOn(scene.lines[0].curve, 0.5);
    expect(lineAt(scene, { x: half.x, y: half.y + 4 }, 5)?.id).toBe('a b');
    expect(lineAt(scene, { x: half.x, y: half.y + 40 }, 5)).toBeUndefined();
  });
});
