import { boundsOf, Placement } from './Placement';

const gap = 64;

/**
 * Puts groups beside each other in rows that are about as wide as asked, in
 * the given order.
 */
export function stackGroups(groups: Placement[], width: number): Placement {
  const all: Placement = new Map();
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const group of groups) {
    const bounds = boundsOf(group.values());
    if (x > 0 && x + bounds.width > width) {
      y += rowHeight + gap;
      x = 0;
      rowHeight = 0;
    }
    for (const [id, place] of group) {
      all.set(id, {
        ...place,
        x: place.x - bounds.x + x,
        y: place.y - bounds.y + y,
      });
    }
    x += bounds.width + gap;
    rowHeight = Math.max(rowHeight, bounds.height);
  }
  return all;
}
