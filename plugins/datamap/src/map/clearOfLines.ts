import { DrawnLine } from './NeighbourhoodPicture';
import { Place, SizedTable } from './Place';

/** Room between a card and a line that passes it, in pixels. */
const passing = 6;

/** A card gives way a little at a time, since others give way to it. */
const rounds = 80;

/**
 * How far a card has to move, at right angles to a line between two places, so
 * that the line passes it; undefined where it does already.
 */
export function wayOutOf(
  card: Place,
  { width, height }: { width: number; height: number },
  from: Place,
  to: Place,
): Place | undefined {
  const [halfWidth, halfHeight] = [width / 2 + passing, height / 2 + passing];
  const apart =
    Math.max(from.x, to.x) <= card.x - halfWidth ||
    Math.min(from.x, to.x) >= card.x + halfWidth ||
    Math.max(from.y, to.y) <= card.y - halfHeight ||
    Math.min(from.y, to.y) >= card.y + halfHeight;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (apart || length === 0) {
    return undefined;
  }
  const normal = { x: (from.y - to.y) / length, y: (to.x - from.x) / length };
  const distance = (card.x - from.x) * normal.x + (card.y - from.y) * normal.y;
  const reach =
    halfWidth * Math.abs(normal.x) + halfHeight * Math.abs(normal.y);
  const missing = reach - Math.abs(distance);
  if (missing <= 0) {
    return undefined;
  }
  const way = (distance < 0 ? -1 : 1) * missing;
  return { x: normal.x * way, y: normal.y * way };
}

/**
 * Moves cards out of the way of lines between others, as far as that goes, since
 * a line that passes behind a card looks as if it ended there.
 */
export function clearOfLines(
  places: Map<string, Place>,
  tables: SizedTable[],
  lines: DrawnLine[],
  fixed: string,
): Map<string, Place> {
  const cleared = new Map(
    [...places].map(([name, place]) => [name, { ...place }]),
  );
  for (let round = 0, crossing = true; crossing && round < rounds; round++) {
    crossing = false;
    for (const table of tables) {
      const card = cleared.get(table.entityName)!;
      for (const { ends } of lines) {
        const way =
          table.entityName !== fixed &&
          !ends.includes(table.entityName) &&
          wayOutOf(card, table, cleared.get(ends[0])!, cleared.get(ends[1])!);
        if (way) {
          crossing = true;
          card.x += way.x * 0.6;
          card.y += way.y * 0.6;
        }
      }
    }
  }
  return cleared;
}
