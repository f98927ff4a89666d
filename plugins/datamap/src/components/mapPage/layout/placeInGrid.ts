import { Placement, Sized } from './Placement';

const gap = 24;

/** In rows of the same number, in the given order, about as wide as asked. */
export function placeInGrid(things: Sized[], width: number): Placement {
  const column = Math.max(0, ...things.map(thing => thing.width)) + gap;
  const columns = Math.max(1, Math.floor((width + gap) / column));
  const placement: Placement = new Map();
  let y = 0;
  for (let start = 0; start < things.length; start += columns) {
    const row = things.slice(start, start + columns);
    for (const [index, thing] of row.entries()) {
      const { width: ownWidth, height } = thing;
      placement.set(thing.id, {
        x: index * column,
        y,
        width: ownWidth,
        height,
      });
    }
    y += Math.max(...row.map(({ height }) => height)) + gap;
  }
  return placement;
}
