import { MapEdge } from '@datamap/plugin-datamap-common';
import { Connection } from './Connection';

/**
 * Gathers edges of the same type, from the same table to the same table. None
 * is lost and none is made up: the connections' edges are the given ones.
 */
export function aggregateEdges(edges: MapEdge[]): Connection[] {
  const connections = new Map<string, Connection>();
  for (const edge of edges) {
    const { type, from, to } = edge;
    // A space never occurs in an entity name.
    const id = `${type} ${from} ${to}`;
    const connection = connections.get(id);
    if (connection) {
      connection.edges.push(edge);
    } else {
      connections.set(id, { id, type, from, to, edges: [edge] });
    }
  }
  return [...connections.values()];
}
