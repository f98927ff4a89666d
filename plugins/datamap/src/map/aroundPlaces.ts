import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceRadial,
  forceSimulation,
  SimulationNodeDatum,
} from 'd3-force';
import { DrawnLine } from './NeighbourhoodPicture';
import { Place, SizedTable } from './Place';
import { startPlaces } from './startPlaces';

/** Room between two cards, in pixels. */
const gap = 18;

interface ForceNode extends SimulationNodeDatum {
  entityName: string;
  /** Distance from the focus where it began. */
  radius: number;
  nextToFocus: boolean;
}

/**
 * Places many tables around the one in the middle, which stays at 0, 0; those
 * that lead to it begin at the left. The same tables and lines give the same
 * places.
 */
export function aroundPlaces(
  tables: SizedTable[],
  lines: DrawnLine[],
  focus: string,
): Map<string, Place> {
  const width = gap + Math.max(...tables.map(table => table.width));
  const height = gap + Math.max(...tables.map(table => table.height));
  // Forces know circles only: cards are made square for them, and flat again.
  const flatness = width / height;
  const start = startPlaces(tables, lines, { focus, distance: width });
  const nodes = tables.map(({ entityName }): ForceNode => {
    const { x, y, nextToFocus } = start.get(entityName)!;
    return {
      entityName,
      nextToFocus,
      radius: Math.hypot(x, y),
      x,
      y,
      ...(entityName === focus && { fx: 0, fy: 0 }),
    };
  });

  forceSimulation(nodes)
    .force(
      'line',
      forceLink<ForceNode, { source: string; target: string }>(
        lines.map(({ ends: [source, target] }) => ({ source, target })),
      )
        .id(({ entityName }) => entityName)
        .distance(width * 1.3)
        .strength(({ source, target }) =>
          isFocus(source, focus) || isFocus(target, focus) ? 0 : 0.25,
        ),
    )
    .force(
      'ring',
      forceRadial<ForceNode>(({ radius }) => radius).strength(
        ({ nextToFocus }) => (nextToFocus ? 0.6 : 0.02),
      ),
    )
    .force('room', forceManyBody<ForceNode>().strength(-width / 2))
    .force('cards', forceCollide<ForceNode>(width * 0.6).iterations(3))
    .stop()
    .tick(200);

  const places = new Map<string, Place>();
  for (const { entityName, x, y } of nodes) {
    places.set(entityName, { x: x ?? 0, y: (y ?? 0) / flatness });
  }
  return places;
}

/** A link's end is a name before the simulation begins, and a node after. */
function isFocus(end: unknown, focus: string): boolean {
  return end === focus || (end as ForceNode | undefined)?.entityName === focus;
}
