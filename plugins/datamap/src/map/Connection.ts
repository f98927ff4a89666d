import { MapEdge } from '@datamap/plugin-datamap-common';

/**
 * What leads from one table to another in one way: all references of the pair,
 * or a view's reading, or an inheritance. `from` and `to` are entity names, and
 * the same for a reference of a table to itself.
 */
export interface Connection {
  /** Steady as long as the pair and the type are. */
  id: string;
  type: MapEdge['type'];
  from: string;
  to: string;
  /** Each edge by itself, in the order of the answer; at least one. */
  edges: MapEdge[];
}
