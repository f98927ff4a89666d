import { DrawnLine, NeighbourhoodPicture, PlacedTable } from '../../../map';
import { nodeIdOf } from './digraphIds';

/** A table as react-digraph takes it. */
export interface DigraphNode {
  id: string;
  title: string;
  x: number;
  y: number;
  placed: PlacedTable;
}

/** A line as react-digraph takes it; `type` becomes its CSS classes. */
export interface DigraphEdge {
  source: string;
  target: string;
  type: string;
  handleText?: string;
  line: DrawnLine;
}

/** The picture in react-digraph's words. */
export function digraphElements(
  picture: NeighbourhoodPicture,
  labelLine: (line: DrawnLine) => string | undefined,
): { nodes: DigraphNode[]; edges: DigraphEdge[] } {
  return {
    nodes: picture.tables.map(placed => ({
      id: nodeIdOf(placed.table.entityName),
      title: placed.table.title,
      x: placed.x,
      y: placed.y,
      placed,
    })),
    edges: picture.lines.map(line => ({
      ...endsOf(line),
      type: classesOf(line),
      handleText: labelLine(line),
      line,
    })),
  };
}

/** From the first connection's table to the other; arrows tell the rest. */
function endsOf({ connections: [{ from, to }] }: DrawnLine) {
  return { source: nodeIdOf(from), target: nodeIdOf(to) };
}

/** What the line is drawn as: its type, and whether it leads both ways. */
function classesOf({ connections }: DrawnLine): string {
  const [first, ...others] = connections;
  const types = new Set(connections.map(({ type }) => type));
  return [
    types.size > 1 ? 'mixed' : first.type,
    ...(others.some(({ from }) => from !== first.from) ? ['bothWays'] : []),
  ].join(' ');
}
