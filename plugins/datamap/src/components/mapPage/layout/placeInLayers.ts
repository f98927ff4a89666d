import { Graph, layout } from '@dagrejs/dagre';
import { Placement, Pull, Sized } from './Placement';

/** From left to right along the pulls, by dagre: the clearer, the smaller. */
export function placeInLayers(things: Sized[], pulls: Pull[]): Placement {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 24, ranksep: 72 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of things) {
    graph.setNode(id, { width, height });
  }
  for (const { from, to, weight } of pulls) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) {
      graph.setEdge(from, to, { weight });
    }
  }
  layout(graph);
  return new Map(
    things.map(({ id, width, height }) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, { x: x - width / 2, y: y - height / 2, width, height }];
    }),
  );
}
