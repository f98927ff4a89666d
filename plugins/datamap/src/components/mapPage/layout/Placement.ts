/** A rectangle by its left upper corner, in the map's own pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that wants a place, and the room it takes. */
export interface Sized {
  id: string;
  width: number;
  height: number;
}

/** What pulls two things together; stronger the more there is of it. */
export interface Pull {
  from: string;
  to: string;
  weight: number;
}

/** Where each thing is, by its id. */
export type Placement = Map<string, Rectangle>;

/** The smallest rectangle around all; one without size where there is nothing. */
export function boundsOf(rectangles: Iterable<Rectangle>): Rectangle {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y, width, height } of rectangles) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
