import { Rectangle } from '../layout';
import { Point, pointOn } from './curveBetween';
import { MapScene, SceneLine, SceneThing } from './MapScene';

const contains = ({ x, y, width, height }: Rectangle, at: Point) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;

/** The uppermost table or schema at a place. */
export function thingAt(scene: MapScene, at: Point): SceneThing | undefined {
  return (
    scene.tables.findLast(({ place }) => contains(place, at)) ??
    scene.schemas.findLast(
      ({ place, isFrame }) => !isFrame && contains(place, at),
    )
  );
}

/** The line nearest to a place, if one is within `reach`. */
export function lineAt(
  scene: MapScene,
  at: Point,
  reach: number,
): SceneLine | undefined {
  let best: SceneLine | undefined;
  let shortest = Infinity;
  for (const line of scene.lines) {
    const { start, control1, control2, end } = line.curve;
    const within = reach + line.width / 2;
    const xs = [start.x, control1.x, control2.x, end.x];
    const ys = [start.y, control1.y, control2.y, end.y];
    if (
      at.x < Math.min(...xs) - within ||
      at.x > Math.max(...xs) + within ||
      at.y < Math.min(...ys) - within ||
      at.y > Math.max(...ys) + within
    ) {
      continue;
    }
    const distance = distanceTo(line, at);
    if (distance <= within && distance < shortest) {
      best = line;
      shortest = distance;
    }
  }
  return best;
}

const pieces = 24;

/** From a place to a curve, taken as a chain of straight pieces. */
function distanceTo({ curve }: SceneLine, at: Point): number {
  let shortest = Infinity;
  let from = curve.start;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const to = pointOn(curve, piece / pieces);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = Math.max(
      0,
      Math.min(
        1,
        ((at.x - from.x) * dx + (at.y - from.y) * dy) /
          (dx * dx + dy * dy || 1),
      ),
    );
    shortest = Math.min(
      shortest,
      Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy),
    );
    from = to;
  }
  return shortest;
}
