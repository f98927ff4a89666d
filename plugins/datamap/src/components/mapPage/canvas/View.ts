import { boundsOf, Rectangle } from '../layout';
import { Curve, Point } from '../scene';

/** Where the map is looked at: screen = map × k + (x, y). */
export interface View {
  x: number;
  y: number;
  k: number;
}

/** The room that the map has on the screen. */
export interface Room {
  width: number;
  height: number;
}

/** How near and how far the map can be looked at. */
export const zoomRange: [number, number] = [0.02, 3];

const margin = 32;

/** A view that shows all of a rectangle, no larger than life. */
export function viewOf({ x, y, width, height }: Rectangle, room: Room): View {
  const k = Math.max(
    zoomRange[0],
    Math.min(
      1,
      (room.width - 2 * margin) / Math.max(1, width),
      (room.height - 2 * margin) / Math.max(1, height),
    ),
  );
  return {
    k,
    x: room.width / 2 - (x + width / 2) * k,
    y: room.height / 2 - (y + height / 2) * k,
  };
}

/** What a view shows, on the map. */
export function seenIn({ x, y, k }: View, room: Room): Rectangle {
  return {
    x: -x / k,
    y: -y / k,
    width: room.width / k,
    height: room.height / k,
  };
}

/** The place on the map below a place on the screen. */
export const onMap = ({ x, y, k }: View, at: Point): Point => ({
  x: (at.x - x) / k,
  y: (at.y - y) / k,
});

/** Whether two rectangles have something in common. */
export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x <= b.x + b.width &&
  b.x <= a.x + a.width &&
  a.y <= b.y + b.height &&
  b.y <= a.y + a.height;

/** Whether one rectangle holds all of another. */
export const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A rectangle that a curve never leaves. */
export function boundsOfCurve({
  start,
  control1,
  control2,
  end,
}: Curve): Rectangle {
  return boundsOf(
    [start, control1, control2, end].map(({ x, y }) => ({
      x,
      y,
      width: 0,
      height: 0,
    })),
  );
}
