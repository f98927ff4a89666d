import { graphlib, layout } from '@dagrejs/dagre';
import { DrawnLine } from './NeighbourhoodPicture';
import { Place, SizedTable } from './Place';

interface LayeredPlacesOptions {
  /** Whether a table that leads to another stands left of it, or above it. */
  direction: 'across' | 'down';
}

/**
 * Places tables in layers, so that most lines lead the same way. Undefined
 * where a layer would hold more tables than a picture has room for.
 */
export function layeredPlaces(
  tables: SizedTable[],
  lines: DrawnLine[],
  { direction }: LayeredPlacesOptions,
): Map<string, Place> | undefined {
  const across = direction === 'across';
  const graph = new graphlib.Graph();
  graph.setGraph({
    rankdir: across ? 'LR' : 'TB',
    nodesep: across ? 28 : 20,
    ranksep: across ? 96 : 72,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { entityName, width, height } of tables) {
    graph.setNode(entityName, { width, height });
  }
  for (const { connections } of lines) {
    graph.setEdge(connections[0].from, connections[0].to);
  }
  layout(graph);

  const layers = new Map<number, number>();
  const places = new Map<string, Place>();
  for (const { entityName } of tables) {
    const { x, y } = graph.node(entityName);
    places.set(entityName, { x, y });
    const layer = Math.round(across ? x : y);
    layers.set(layer, (layers.get(layer) ?? 0) + 1);
  }
  // Straight lines from more would pass behind the cards next to them.
  const most = across ? 5 : 2;
  return Math.max(...layers.values()) > most ? undefined : places;
}
