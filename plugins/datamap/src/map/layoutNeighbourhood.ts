import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import { aggregateEdges } from './aggregateEdges';
import { aroundPlaces } from './aroundPlaces';
import { layeredPlaces } from './layeredPlaces';
import { linesBetween } from './linesBetween';
import { NeighbourhoodPicture } from './NeighbourhoodPicture';

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
  const places =
    layeredPlaces(sized, lines, { direction }) ??
    aroundPlaces(sized, lines, focus);

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
