import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import { aggregateEdges } from './aggregateEdges';
import { aroundPlaces } from './aroundPlaces';
import { clearOfLines } from './clearOfLines';
import { layeredPlaces } from './layeredPlaces';
import { linesBetween } from './linesBetween';
import { NeighbourhoodPicture } from './NeighbourhoodPicture';
import { Place } from './Place';
import { withoutOverlap } from './withoutOverlap';

/** Room between two cards, in pixels. */
const gap = 14;

/** Among more tables there is no room to keep lines clear of cards. */
const mostToClear = 60;

/** How a neighbourhood is laid out. */
export interface LayoutNeighbourhoodOptions {
  /** How much room a table's card takes, in pixels. */
  sizeOf(table: MapTable): { width: number; height: number };
  /** The way that lines lead where there are few tables; `across` unless given. */
  direction?: 'across' | 'down';
}

/**
 * Gives every table of a neighbourhood its place and gathers its edges into
 * lines: in layers where they have room, else around the focus. The same
 * answer gives the same picture.
 */
export function layoutNeighbourhood(
  map: Pick<DatamapMap, 'tables' | 'edges' | 'focus'>,
  { sizeOf, direction = 'across' }: LayoutNeighbourhoodOptions,
): NeighbourhoodPicture {
  const connections = aggregateEdges(map.edges);
  const lines = linesBetween(connections);
  const sized = map.tables.map(table => ({
    entityName: table.entityName,
    ...sizeOf(table),
  }));
  if (sized.length === 0) {
    return { tables: [], lines: [] };
  }
  const focus = map.focus ?? sized[0].entityName;
  const room = {
    width: gap + Math.max(...sized.map(({ width }) => width)),
    height: gap + Math.max(...sized.map(({ height }) => height)),
    fixed: focus,
  };
  let places =
    layeredPlaces(sized, lines, { direction }) ??
    stretched(aroundPlaces(sized, lines, focus), direction);
  // Each undoes a little of the other, so they take turns; no overlap is last.
  const turns = sized.length > mostToClear ? 0 : 4;
  for (let turn = 0; turn < turns; turn++) {
    places = withoutOverlap(clearOfLines(places, sized, lines, focus), room);
  }
  places = withoutOverlap(places, room);

  return {
    tables: map.tables.map((table, index) => ({
      table,
      ...places.get(table.entityName)!,
      width: sized[index].width,
      height: sized[index].height,
      loops: connections.filter(
        ({ from, to }) => from === to && from === table.entityName,
      ),
    })),
    lines,
  };
}

/** Around the focus: wide on a wide page, tall on a narrow one. */
function stretched(
  places: Map<string, Place>,
  direction: 'across' | 'down',
): Map<string, Place> {
  const [wider, taller] = direction === 'across' ? [0.7, 1.5] : [0.55, 1.9];
  return new Map(
    [...places].map(([name, { x, y }]) => [
      name,
      { x: x * wider, y: y * taller },
    ]),
  );
}
