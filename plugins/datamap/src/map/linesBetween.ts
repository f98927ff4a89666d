import { Connection } from './Connection';
import { DrawnLine } from './NeighbourhoodPicture';

/**
 * One line for each pair of different tables, whatever connects them and in
 * whichever direction. A table's connections to itself are no lines.
 */
export function linesBetween(connections: Connection[]): DrawnLine[] {
  const lines = new Map<string, DrawnLine>();
  for (const connection of connections) {
    const { from, to } = connection;
    if (from === to) {
      continue;
    }
    const ends: [string, string] = from < to ? [from, to] : [to, from];
    const id = ends.join(' ');
    const line = lines.get(id);
    if (line) {
      line.connections.push(connection);
    } else {
      lines.set(id, { id, ends, connections: [connection] });
    }
  }
  return [...lines.values()];
}
