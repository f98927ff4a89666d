import { Rectangle } from '../layout';
import { MapScene, SceneThing } from './MapScene';

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const middle = ({ x, y, width, height }: Rectangle) => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** What can be walked over by keys; the frame of a schema is no step. */
export const walkable = ({ schemas, tables }: MapScene): SceneThing[] => [
  ...schemas.filter(({ isFrame }) => !isFrame),
  ...tables,
];

/**
 * What lies nearest in a direction, sideways counting double; without a start
 * the first thing. Nothing where there is nothing in that direction.
 */
export function nearestThing(
  scene: MapScene,
  from: SceneThing | undefined,
  direction: Direction,
): SceneThing | undefined {
  if (!from) {
    return walkable(scene)[0];
  }
  const start = middle(from.place);
  let best: SceneThing | undefined;
  let shortest = Infinity;
  for (const thing of walkable(scene)) {
    const { x, y } = middle(thing.place);
    const [ahead, aside] = {
      left: [start.x - x, y - start.y],
      right: [x - start.x, y - start.y],
      up: [start.y - y, x - start.x],
      down: [y - start.y, x - start.x],
    }[direction];
    const distance = ahead + 2 * Math.abs(aside);
    if (thing.id !== from.id && ahead > 1 && distance < shortest) {
      best = thing;
      shortest = distance;
    }
  }
  return best;
}
