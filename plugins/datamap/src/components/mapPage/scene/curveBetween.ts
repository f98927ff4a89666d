import { Rectangle } from '../layout/Placement';

/** A place on the map. */
export interface Point {
  x: number;
  y: number;
}

/** A cubic Bézier curve. */
export interface Curve {
  start: Point;
  control1: Point;
  control2: Point;
  end: Point;
}

/** So far apart two rectangles let a curve pass between them. */
const room = 24;

const middle = ({ x, y, width, height }: Rectangle): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/**
 * A curve from the border of one rectangle to the border of another, which
 * leaves and arrives at a right angle. `shift` keeps several apart.
 */
export function curveBetween(a: Rectangle, b: Rectangle, shift = 0): Curve {
  const from = middle(a);
  const to = middle(b);
  const gapX = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  const gapY = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  if (gapX >= room || gapX >= gapY) {
    const sign = Math.sign(to.x - from.x) || 1;
    const start = { x: from.x + (sign * a.width) / 2, y: from.y + shift };
    const end = { x: to.x - (sign * b.width) / 2, y: to.y + shift };
    const bend = Math.max(room, Math.abs(end.x - start.x) / 2) * sign;
    return {
      start,
      control1: { x: start.x + bend, y: start.y },
      control2: { x: end.x - bend, y: end.y },
      end,
    };
  }
  const sign = Math.sign(to.y - from.y) || 1;
  const start = { x: from.x + shift, y: from.y + (sign * a.height) / 2 };
  const end = { x: to.x + shift, y: to.y - (sign * b.height) / 2 };
  const bend = Math.max(room, Math.abs(end.y - start.y) / 2) * sign;
  return {
    start,
    control1: { x: start.x, y: start.y + bend },
    control2: { x: end.x, y: end.y - bend },
    end,
  };
}

/** The place on a curve at `t`, from 0 at its start to 1 at its end. */
export function pointOn(
  { start, control1, control2, end }: Curve,
  t: number,
): Point {
  const u = 1 - t;
  const along = (axis: 'x' | 'y') =>
    u ** 3 * start[axis] +
    3 * u ** 2 * t * control1[axis] +
    3 * u * t ** 2 * control2[axis] +
    t ** 3 * end[axis];
  return { x: along('x'), y: along('y') };
}
