import { connectedGroups } from './connectedGroups';
import { Pace } from './createPace';
import { boundsOf, Placement, Pull, Sized } from './Placement';
import { placeByForce } from './placeByForce';
import { placeInGrid } from './placeInGrid';
import { placeInLayers } from './placeInLayers';
import { stackGroups } from './stackGroups';

/** Up to so many tables layers are quick enough, and clearer. */
const mostInLayers = 60;

/** The map is about so many times as wide as high. */
const shape = 1.6;

/**
 * A place for every table: what hangs together in layers, or by forces where
 * it is much, and tables without references in a grid below. The same tables
 * give the same places.
 */
export async function placeTables(
  tables: Sized[],
  pulls: Pull[],
  pace: Pace,
): Promise<Placement> {
  const placed: Placement[] = [];
  const loose: Sized[] = [];
  for (const group of connectedGroups(tables, pulls)) {
    if (group.length === 1) {
      loose.push(group[0]);
      continue;
    }
    const members = new Set(group.map(({ id }) => id));
    const within = pulls.filter(({ from }) => members.has(from));
    placed.push(
      group.length <= mostInLayers
        ? placeInLayers(group, within)
        : await placeByForce(group, within, pace),
    );
    await pace();
  }
  const width = widthFor([
    ...placed.map(group => boundsOf(group.values())),
    ...loose,
  ]);
  if (loose.length > 0) {
    placed.push(placeInGrid(loose, width));
  }
  return stackGroups(placed, width);
}

/** How wide a picture of the wanted shape is that holds all of these. */
function widthFor(rooms: Array<{ width: number; height: number }>): number {
  const area = rooms.reduce(
    (sum, { width, height }) => sum + (width + 24) * (height + 24),
    0,
  );
  const widest = Math.max(0, ...rooms.map(({ width }) => width));
  return Math.max(widest, Math.sqrt(area * shape));
}
