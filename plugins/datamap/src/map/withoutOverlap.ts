import { Place } from './Place';

interface WithoutOverlapOptions {
  /** The room of every card. */
  width: number;
  height: number;
  /** The table that stays where it is. */
  fixed: string;
}

/** Moves cards that lie upon each other apart, the shorter way, until none does. */
export function withoutOverlap(
  places: Map<string, Place>,
  { width, height, fixed }: WithoutOverlapOptions,
): Map<string, Place> {
  const moved = [...places].map(([name, { x, y }]) => ({ name, x, y }));
  for (let round = 0, lying = true; lying && round < 200; round++) {
    lying = false;
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) {
        const dx = width - Math.abs(other.x - one.x);
        const dy = height - Math.abs(other.y - one.y);
        if (dx > 0.01 && dy > 0.01) {
          lying = true;
          const axis = dx / width < dy / height ? 'x' : 'y';
          const way = other[axis] < one[axis] ? -1 : 1;
          const far = way * (axis === 'x' ? dx : dy);
          const share = shareOf(one.name, other.name, fixed);
          one[axis] -= far * share;
          other[axis] += far * (1 - share);
        }
      }
    }
  }
  return new Map(moved.map(({ name, x, y }) => [name, { x, y }]));
}

/** How much of the way the first of two gives. */
function shareOf(one: string, other: string, fixed: string): number {
  if (one === fixed) {
    return 0;
  }
  return other === fixed ? 1 : 0.5;
}
